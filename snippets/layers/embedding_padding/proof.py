"""Means of padded sentences, with the mask and without"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

tokens, layer = torch_cell.tokens, torch_cell.layer
expected = keras_cell.output.numpy()
table = keras_cell.layer.embeddings
assert np.any(table[0] != 0)  # masked, yet not zero

with torch.no_grad():
    layer.weight.copy_(torch.tensor(table.numpy()))
    layer.weight[0] = 0  # as padding_idx makes it
    naive = layer(tokens).mean(dim=1).numpy()
    output = torch_cell.model(tokens).numpy()
np.testing.assert_allclose(naive[0], expected[0] / 2, atol=1e-6)
gap = np.abs(naive / expected - 1).max()
assert gap >= 0.49
print(f"plain mean, relative: {gap:.2f} (at least 0.49)")
gap = np.abs(output - expected).max()
assert gap <= 1e-6
print(f"mean with the mask: {gap:.1e} (at most 1e-06)")

# neither ever trains the vector of the padding
layer(tokens).sum().backward()
assert torch.all(layer.weight.grad[0] == 0)
assert torch.any(layer.weight.grad[5] != 0)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(keras_cell.model(tokens.numpy()))
grad = tf.convert_to_tensor(tape.gradient(loss, table.value))
np.testing.assert_array_equal(grad[0], 0)
assert np.any(grad[5] != 0)

# without mask_zero the same Keras model counts the padding
embed = keras_cell.layers.Embedding(10, 4)
model = keras_cell.keras.Sequential([embed, keras_cell.pool])
model(tokens.numpy())
model.set_weights([table])
gap = np.abs(model(tokens.numpy()) - expected).max()
assert gap >= 0.005
assert embed.compute_mask(tokens.numpy()) is None
print("same after")
