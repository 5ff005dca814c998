"""The same gradient three times, with and without clearing"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

fresh, added = keras_cell.fresh, torch_cell.added
gap = np.abs(np.subtract(added, fresh)).max()
assert gap >= 1 and added == [2.0, 4.0, 6.0]
print(f"plain, gradients never cleared: {gap:.1f} (at least 1)")

np.testing.assert_allclose(torch_cell.fresh, fresh, atol=1e-6)
gap = np.abs(np.subtract(torch_cell.fresh, fresh)).max()
print(f"gradient, cleared: {gap:.1e} (at most 1e-06)")


def raises(call):
    try:
        call()
    except RuntimeError:
        return True
    return False


# A tape, like a graph, is used up by one call unless kept.
w, x = keras_cell.w, keras_cell.x
assert raises(lambda: keras_cell.tape.gradient(w * x, w))
with keras_cell.tf.GradientTape(persistent=True) as tape:
    loss = w * x
assert tape.gradient(loss, w) == tape.gradient(loss, w) == 2
assert raises(torch_cell.loss.backward)

# Cleared between backward() and step(): nothing is learned.
w, optimizer = torch_cell.w, torch_cell.optimizer
before = w.item()
optimizer.zero_grad()
assert w.grad is None
optimizer.step()
assert w.item() == before
torch.mul(w, torch_cell.x).backward()
optimizer.step()
assert w.item() != before
print("same after")
