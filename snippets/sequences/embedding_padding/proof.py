"""Means of padded sentences, with the mask and without"""
import warnings
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
print(f"plain, mean over all steps: {gap:.2f} (at least 0.49)")
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

# some layers end the mask with a warning, + 1 without a word
layers = keras_cell.layers
ends = layers.GlobalMaxPooling1D(), layers.Conv1D(2, 2)
for end in *ends, layers.Flatten():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        end(keras_cell.layer(tokens.numpy()))
    messages = [str(warning.message) for warning in caught]
    assert any("destroy the mask" in text for text in messages)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    shifted = keras_cell.layer(tokens.numpy()) + 1
    mean = keras_cell.pool(shifted)
whole = np.mean(shifted, axis=1)  # the padding counts again
np.testing.assert_allclose(mean, whole, atol=1e-6)
assert np.abs(mean - 1 - expected).max() >= 0.005

# whatever fills the weights anew fills the padding's row too
again = torch.nn.Embedding(10, 4, padding_idx=0)
assert not again.weight[0].any()
torch.nn.init.uniform_(again.weight, -0.05, 0.05)
assert again.weight[0].all()
with torch.no_grad():
    layer.weight[0] = 1
    output = torch_cell.model(tokens).numpy()
np.testing.assert_allclose(output, expected, atol=1e-6)
print("same after")
