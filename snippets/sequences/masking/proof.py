"""The same padded sequences through the same LSTM"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, lengths = torch_cell.x, torch_cell.lengths
layer, steps = torch_cell.layer, torch_cell.steps
model, layers = keras_cell.model, keras_cell.layers
np.testing.assert_array_equal(x, keras_cell.x)
# row 0 has no padding: neither mask nor packing changes it
whole = keras_cell.output[0], keras_cell.plain[0]
np.testing.assert_allclose(*whole, atol=1e-6)
torch.testing.assert_close(
    torch_cell.output[0], torch_cell.plain[0]
)
arrays = [w.detach().numpy() for w in layer.parameters()]
kernel, recurrent, bias, second = arrays
arrays = [kernel.T, recurrent.T, bias + second]
keras_cell.layer.set_weights(arrays)
expected = model(keras_cell.x).numpy()
last = expected[:, -1]


def apart(found, expected):
    return np.abs(found.detach().numpy() - expected).max()


gap = apart(torch_cell.plain, last)
assert gap >= 0.05
print(f"plain, nothing packed: {gap:.2f} (at least 0.05)")
gap = apart(steps[:, -1], last)
assert gap >= 0.05
print(f"last step after packing: {gap:.2f} (at least 0.05)")
gap = apart(torch_cell.output, last)
assert gap <= 1e-5
print(f"state after packing: {gap:.1e} (at most 1e-05)")

# After a sequence's end Keras repeats, PyTorch fills with 0
for row, length in enumerate(lengths):
    found, wanted = steps[row], expected[row]
    assert apart(found[:length], wanted[:length]) <= 1e-5
    assert not found[length:].any()
    assert np.all(wanted[length:] == last[row])

# Masking passes over any step of zeros, a real one too
zero = x[:1].clone()
zero[0, 2] = 0
gap = apart(layer(zero)[0], model(zero.numpy()).numpy())
assert gap >= 0.01
print(f"a real step of zeros: {gap:.3f} (at least 0.01)")

# By default lengths must go from longest to shortest
pack = torch_cell.rnn.pack_padded_sequence
pack(x[[0, 2, 1]], lengths[[0, 2, 1]], batch_first=True)
try:
    pack(x, lengths, batch_first=True)
except RuntimeError as error:
    assert "enforce_sorted=False" in str(error)
else:
    raise AssertionError("PyTorch packed unsorted lengths")

# mask_zero makes the same mask, from tokens
tokens = (x[..., 0] * 10).round().int().numpy()
embed = layers.Embedding(10, 1, mask_zero=True)
model = keras_cell.keras.Sequential([embed, keras_cell.layer])
model(tokens)
embed.set_weights([np.arange(10).reshape(10, 1) / 10])
assert np.abs(model(tokens)[:, -1] - last).max() <= 1e-5
print("same after")
