"""The same kernel through both, its gradient and a step"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

x, y = torch_cell.x, torch_cell.y
np.testing.assert_array_equal(x.numpy(), keras_cell.x)
np.testing.assert_allclose(y.numpy(), keras_cell.y, rtol=1e-6)
keras_layer, layer = keras_cell.layer, torch_cell.layer
kernel = keras_layer.layer.kernel
held = layer.parametrizations.weight.original


def same_start():
    rng = np.random.default_rng(1)
    start = rng.normal(size=(6, 6)).astype("float32")
    kernel.assign(start)
    with torch.no_grad():
        held.copy_(torch.tensor(start.T))
    for _ in range(9):  # both power iterations settle
        layer(x)
        keras_layer(x, training=True)
    kernel.assign(start)
    return start


# in the mode of use Keras divides nothing
start = same_start()
layer.eval()
gap = np.abs(keras_layer(x) - layer(x).detach().numpy()).max()
assert gap >= 3
print(f"nearest, before training: {gap:.2f} (at least 3)")
by_hand = x.numpy() @ start
np.testing.assert_allclose(keras_layer(x), by_hand, atol=1e-4)

layer.train()
with tf.GradientTape() as tape:
    output = keras_layer(x, training=True)
    loss = tf.reduce_mean((output - y) ** 2)
gradient = tape.gradient(loss, kernel).numpy()
gap = np.abs(output - layer(x).detach().numpy()).max()
assert gap <= 1e-4
print(f"output in training: {gap:.1e} (at most 0.0001)")
loss = (layer(x) - y).square().mean()
(theirs,) = torch.autograd.grad(loss, held)
gap = np.abs(gradient - theirs.T.numpy()).max()
assert gap >= 0.3
print(f"nearest, gradients: {gap:.2f} (at least 0.3)")

# Keras forgets the kernel that it had; PyTorch keeps it
largest = np.linalg.svd(start)[1][0]
np.testing.assert_allclose(kernel, start / largest, atol=1e-3)
np.testing.assert_array_equal(held.detach().numpy(), start.T)

# so a step leaves the bound in Keras, never in PyTorch
fit = keras_cell.model.fit
fit(keras_cell.x, keras_cell.y, epochs=2, verbose=0)
assert keras_cell.stretch() >= 1.02
optimizer = torch.optim.SGD(layer.parameters(), 0.1)
for _ in range(9):
    optimizer.zero_grad()
    (layer(x) - y).square().mean().backward()
    optimizer.step()
    assert abs(torch_cell.stretch() - 1) <= 1e-2
keras_layer(x, training=True)
assert abs(keras_cell.stretch() - 1) <= 1e-3

# removed, the divided weight stays as a plain one
weight = layer.weight.detach().clone()
remove = torch.nn.utils.parametrize.remove_parametrizations
remove(layer, "weight")
assert list(layer.state_dict()) == ["weight"]
assert torch.allclose(layer.weight, weight)
print("different")
