"""Two inputs, one skip connection, the same scores"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model = torch_cell.model
top, bottom = torch_cell.top, torch_cell.bottom
for source, target in zip(
    keras_cell.model.weights, model.parameters(), strict=True
):
    target.data.copy_(torch.tensor(source.numpy().T))
both = [keras_cell.top, keras_cell.bottom]
ours = keras_cell.model(both).numpy()
with torch.no_grad():
    theirs = model(top, bottom).numpy()
    swapped = model(bottom, top).numpy()
gap = np.abs(ours - theirs).max()
assert gap <= 1e-4
print(f"scores: {gap:.1e} (at most 1e-04)")

# the inputs go by their order: swapped, nothing complains
gap = np.abs(ours - swapped).max()
assert gap >= 0.5
print(f"scores, inputs swapped: {gap:.2f} (at least 0.5)")
named = {"bottom": keras_cell.bottom, "top": keras_cell.top}
np.testing.assert_allclose(
    keras_cell.model(named), ours, atol=1e-4
)
with torch.no_grad():
    named = model(bottom=bottom, top=top).numpy()
np.testing.assert_allclose(named, theirs, atol=1e-4)

# cat without dim stacks images: twice the rows, half the width
both = [top.flatten(1), bottom.flatten(1)]
rows = len(top)
assert torch.cat(both).shape == (2 * rows, 32)
assert torch.cat(both, dim=1).shape == (rows, 64)


def refused(words, call, *arguments):
    try:
        call(*arguments)
    except (RuntimeError, ValueError) as error:
        assert words in str(error), error
    else:
        raise AssertionError(words)


narrow = [both[0], both[1][:, 1:]]
refused("be multiplied", model.hidden, torch.cat(both))
print("plain, torch.cat without dim: refused")
refused("Sizes of tensors must match", torch.cat, narrow)
join = keras_cell.layers.Concatenate()
refused("matching shapes", join, [both[0], both[1][1:]])

# Keras draws the graph once: x stands for data still to come
assert keras_cell.x.shape == (None, 64)
assert not hasattr(keras_cell.x, "numpy")
refused("KerasTensor is symbolic", np.asarray, keras_cell.x)
print("same after")
