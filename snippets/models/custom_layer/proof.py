"""Outputs and gradients; a bare tensor is no weight"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

scale = np.float32([0.5, 1, -2, 3])
ours, theirs = keras_cell.layer, torch_cell.layer
np.testing.assert_array_equal(keras_cell.y, keras_cell.x)
assert torch.equal(torch_cell.y, torch_cell.x)  # scale is 1
ours.scale.assign(scale)
with torch.no_grad():
    theirs.scale.copy_(torch.tensor(scale))

with tf.GradientTape() as tape:
    y = ours(keras_cell.x)
    loss = tf.reduce_mean(y**2)
z = theirs(torch_cell.x)
(z**2).mean().backward()
gap = np.abs(y.numpy() - z.detach().numpy()).max()
assert gap <= 1e-5
print(f"output: {gap:.1e} (at most 1e-05)")

(gradient,) = tape.gradient(loss, ours.trainable_weights)
gradient = gradient.numpy()
gap = np.abs(gradient - theirs.scale.grad.numpy()).max()
assert gap <= 1e-4
print(f"gradient of scale: {gap:.1e} (at most 1e-04)")
assert np.abs(gradient).min() > 0.1

# the count is state without a gradient, on both sides
assert int(ours.calls) == int(theirs.calls) == 2
assert ours.non_trainable_weights == [ours.calls]
assert list(theirs.state_dict()) == ["scale", "calls"]
assert not theirs.calls.requires_grad
assert theirs.double().calls.dtype == torch.float64  # follows


class Late(torch_cell.nn.Module):  # nobody calls build
    def build(self, shape):
        self.scale = torch_cell.nn.Parameter(torch.ones(shape))

    def forward(self, x):
        return x * self.scale


try:
    Late()(torch_cell.x)
except AttributeError as error:
    assert "no attribute 'scale'" in str(error)
else:
    raise AssertionError("build was called")
print("plain, sizes left to build: refused")


class Bare(torch_cell.nn.Module):  # a mere attribute
    def __init__(self):
        super().__init__()
        self.scale = torch.ones(4, requires_grad=True)


bare = Bare().double()
assert list(bare.parameters()) == [] and not bare.state_dict()
assert bare.scale.dtype == torch.float32  # it stays behind


class KerasBare(keras_cell.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.scale = tf.ones(4)
        self.variable = tf.Variable(tf.ones(4))


assert KerasBare().weights == []  # nor is tf.Variable tracked
assert keras_cell.Scale().weights == []  # not built yet
print("same after")
