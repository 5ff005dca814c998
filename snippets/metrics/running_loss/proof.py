"""The running mean of both, unweighted, and with its graph"""
import gc
import weakref
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, model = torch_cell.x, torch_cell.y, torch_cell.model
np.testing.assert_array_equal(x.numpy(), keras_cell.x)
with torch.no_grad():
    whole = torch_cell.loss_fn(model(x), y).item()
assert isinstance(torch_cell.total, float)
gap = abs(torch_cell.mean - whole)
assert gap <= 1e-5
print(f"PyTorch, against one batch: {gap:.1e} (at most 1e-05)")

gap = abs(float(keras_cell.mean) - whole)
assert gap <= 1e-5
print(f"Keras, against one batch: {gap:.1e} (at most 1e-05)")
assert float(keras_cell.running.result()) == 0  # it was reset
plain = keras_cell.keras.metrics.Mean()
for i in 0, 100:
    xb, yb = x.numpy()[i : i + 100], y.numpy()[i : i + 100]
    loss = keras_cell.loss_fn(yb, keras_cell.model(xb))
    plain.update_state(loss)
gap = abs(float(plain.result()) - whole)
assert gap >= 0.03
print(
    "plain, batches counted alike: "
    f"{gap:.2f} (at least 0.03)"
)


class Mark:
    """Lives as long as the graph that it is hung on"""


def graphs_alive(as_number):
    total, marks = 0, []
    for i in 0, 100:
        logits = model(x[i : i + 100])
        loss = torch_cell.loss_fn(logits, y[i : i + 100])
        loss.grad_fn.metadata["mark"] = Mark()
        marks.append(weakref.ref(loss.grad_fn.metadata["mark"]))
        total = total + as_number(loss)
    del logits, loss
    gc.collect()
    return sum(mark() is not None for mark in marks)


assert graphs_alive(lambda loss: loss.item()) == 0
assert graphs_alive(lambda loss: loss.detach()) == 0
assert graphs_alive(lambda loss: loss) == 2  # the leak
print("same after")
