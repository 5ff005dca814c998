"""One memory, and a gradient that ends where it is handed on"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf
from torch.utils.dlpack import from_dlpack, to_dlpack

wanted = np.arange(6, dtype="float32").reshape(2, 3)
wanted[0, 0] = 100  # written on the other side
sides = ("to TF", keras_cell), ("to torch", torch_cell)
for name, cell in sides:
    for value in (cell.ours, cell.theirs):
        gap = np.abs(np.asarray(value) - wanted).max()
        assert gap <= 1e-7
    print(f"one memory, {name}: {gap:.0e} (at most 1e-07)")

# NumPy copies on TensorFlow's way in
source = torch.zeros(2)
copied = tf.constant(source.numpy())
source[0] = 5
gap = abs(5 - float(copied[0]))
assert gap >= 5
print(f"by NumPy, after writing: {gap:.0f} (at least 5)")

# a gradient does not cross: lost, or refused by the method
weight = torch.ones(2, requires_grad=True)
crossed = tf.experimental.dlpack.from_dlpack(to_dlpack(weight))
with tf.GradientTape() as tape:
    tape.watch(crossed)
    loss = tf.reduce_sum(crossed * 2)
assert tape.gradient(loss, crossed).numpy().tolist() == [2, 2]
assert weight.grad is None
try:
    weight.__dlpack__()
    raise SystemExit("the method took it")
except BufferError as error:
    assert "require gradient" in str(error)
variable = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    handed = tf.experimental.dlpack.to_dlpack(variable * 2)
    back = tf.experimental.dlpack.from_dlpack(handed)
    loss = tf.reduce_sum(back)
assert tape.gradient(loss, variable) is None
handed = tf.experimental.dlpack.to_dlpack(variable * 2)
assert not from_dlpack(handed).requires_grad
print("task")
