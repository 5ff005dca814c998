"""One set of weights, one gradient for both uses"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

nn, x = torch_cell.nn, torch_cell.x
encoder = torch_cell.model.encoder
# each image with the one after it
codes = keras_cell.encoder(keras_cell.x).numpy()
pairs = (codes[:-1] * codes[1:]).sum(axis=1, keepdims=True)
np.testing.assert_allclose(keras_cell.pairs, pairs, atol=1e-4)
codes = encoder(x).tanh()
pairs = (codes[:-1] * codes[1:]).sum(dim=1, keepdim=True)
torch.testing.assert_close(torch_cell.pairs, pairs)

for source, target in zip(
    keras_cell.model.weights, encoder.parameters(), strict=True
):
    target.data.copy_(torch.tensor(source.numpy().T))

with tf.GradientTape() as tape:
    y = keras_cell.model([keras_cell.x[:-1], keras_cell.x[1:]])
    loss = tf.reduce_mean(y)
ours = tape.gradient(loss, keras_cell.model.weights)[0].numpy()
z = torch_cell.model(x[:-1], x[1:])
z.mean().backward()
gap = np.abs(y.numpy() - z.detach().numpy()).max()
assert gap <= 1e-4
print(f"likeness: {gap:.1e} (at most 1e-04)")
gap = np.abs(ours.T - encoder.weight.grad.numpy()).max()
assert gap <= 1e-5
print(f"gradient: {gap:.1e} (at most 1e-05)")

# it is the sum over both uses: one use alone gives another
encoder.zero_grad()
left, right = encoder(x[:-1]).tanh(), encoder(x[1:]).tanh()
(left * right.detach()).sum(dim=1).mean().backward()
gap = np.abs(ours.T - encoder.weight.grad.numpy()).max()
assert gap >= 0.01
print(f"gradient of one use: {gap:.2f} (at least 0.01)")

# shared weights count once, in a Sequential too; but PyTorch
# saves them under both names
layer = nn.Linear(4, 4)
twice = nn.Sequential(layer, layer)
assert len(list(twice.parameters())) == 2
assert len(twice.state_dict()) == 4
layer = keras_cell.layers.Dense(4)
twice = keras_cell.keras.Sequential([layer, layer])
ones = np.ones((1, 4), "float32")
np.testing.assert_allclose(
    twice(ones), layer(layer(ones)), atol=1e-5
)
assert len(twice.weights) == len(keras_cell.model.weights) == 2
print("same")
