"""Two names of a tensor, and a gradient, changed in place"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, w = keras_cell.tf, torch_cell.w
left, right = keras_cell.other, torch_cell.other
assert right is torch_cell.x and left is not keras_cell.x
gap = np.abs(left.numpy() - right.numpy()).max()
assert gap >= 1
print(f"plain, other name after +=: {gap:.1f} (at least 1)")


def refused(call, words):
    try:
        call()
    except RuntimeError as error:
        assert words in str(error), error
    else:
        raise AssertionError("it was accepted")


y = torch.sigmoid(w)
y += 1.0
refused(y.sum().backward, "modified by an inplace operation")
print("plain, backward after +=: refused")
apart = np.abs((torch.ones(3) + 1.0).numpy() - keras_cell.x)
assert apart.max() <= 1e-9
gaps = []
for name in ("x", "counts", "loss", "grad"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    gaps.append(np.abs(left - right).max())
assert max(gaps) <= 1e-6
print(f"numbers and gradients: {max(gaps):.1e} (at most 1e-06)")

# what backward does not need may change; a weight may not
y = w * 2
y += 1.0
y.sum().backward()
refused(lambda: w.zero_(), "a leaf Variable that requires grad")
# under no_grad it may, but then backward finds it changed
loss = (w * w).sum()
with torch.no_grad():
    w.zero_()
refused(loss.backward, "modified by an inplace operation")
# TensorFlow keeps what it read
v = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(v * v)
    v.assign([0.0, 0.0])
assert tape.gradient(loss, v).numpy().tolist() == [2, 4]
# the type stays: floats are cut, or refused
whole = torch.arange(2)
assert whole.fill_(2.7).tolist() == [2, 2]
refused(lambda: whole.add_(0.5), "can't be cast")
assert torch.zeros(2).zero_().tolist() == [0, 0]
assert torch.zeros(2).copy_(torch.ones(1)).tolist() == [1, 1]
print("same after")
