"""Clipped values and their gradients, at the bounds too"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, left = torch_cell.x.detach().numpy(), keras_cell.clipped
np.testing.assert_array_equal(keras_cell.x, x)
gap = np.abs(left - torch_cell.clipped.detach().numpy()).max()
assert gap <= 1e-9
print(f"clipped values: {gap:.1e} (at most 1e-09)")
np.testing.assert_array_equal(left, np.clip(x, 0, 1))
np.testing.assert_array_equal(left, keras_cell.by_ops)
np.testing.assert_array_equal(left, torch_cell.chosen.detach())

expected = keras_cell.gradient.numpy()
assert expected.tolist() == [0, 1, 1, 1, 0]
np.testing.assert_array_equal(expected, keras_cell.same)
gaps = np.abs(expected - torch_cell.gradient.numpy())
gap = gaps[[1, 3]].min()  # 0 and 1 are the bounds
assert gap >= 1
print(f"plain, gradient at the bounds: {gap:.2f} (at least 1)")
assert gaps[[0, 2, 4]].max() == 0

gap = np.abs(expected - torch_cell.mended.numpy()).max()
assert gap <= 1e-9
print(f"gradient of torch.where: {gap:.1e} (at most 1e-09)")

# A weight that was set to a bound stays there in PyTorch
weight = torch.zeros((), requires_grad=True)
(torch.clamp(weight, 0, 1) - 1).square().backward()
assert weight.grad == 0
# Bounds that are tensors share the gradient with the weight
weight.grad = None
torch.clamp(weight, torch.zeros(()), torch.ones(())).backward()
assert weight.grad == 0.5
tf = keras_cell.tf
weight = tf.Variable(0.0)
with tf.GradientTape() as tape:
    loss = (tf.clip_by_value(weight, 0.0, 1.0) - 1.0) ** 2
assert tape.gradient(loss, weight) == -2

# clip is another name; one bound alone, and bounds that cross
x = torch.tensor([-1.0, 0.5, 2.0])
one = torch.clip(x, max=1.0)
assert one.tolist() == [-1, 0.5, 1]
left = tf.clip_by_value(x.numpy(), -np.inf, 1.0)
np.testing.assert_array_equal(left, one)
assert torch.clip(x, 2.0, 1.0).tolist() == [1, 1, 1]
left = tf.clip_by_value(x.numpy(), 2.0, 1.0)
assert left.numpy().tolist() == [2, 2, 2]
print("same after")
