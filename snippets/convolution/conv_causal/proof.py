"""The same filters on a wave, padded on both sides, or left"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

kernel, bias = keras_cell.conv.get_weights()
wanted = keras_cell.conv(keras_cell.x).numpy()
np.testing.assert_allclose(
    keras_cell.x[:, :, 0], torch_cell.x[:, 0], atol=1e-6
)
with torch.no_grad():
    for conv in torch_cell.conv, torch_cell.same:
        conv.weight.copy_(torch.tensor(kernel.T))
        conv.bias.copy_(torch.tensor(bias))


def apart(layer):
    with torch.no_grad():
        found = layer(torch_cell.x).transpose(1, 2).numpy()
    return np.abs(found - wanted).max()


try:
    torch.nn.Conv1d(1, 4, 3, padding="causal")
except ValueError as error:
    assert "Invalid padding string" in str(error)
else:
    raise AssertionError("PyTorch knows causal")
print('plain, padding="causal": refused')
gap = apart(torch_cell.same)
assert gap >= 0.1
print(f"padding on both sides: {gap:.2f} (at least 0.1)")
gap = apart(torch_cell.causal)
assert gap <= 1e-5
print(f"padding on the left: {gap:.1e} (at most 1e-05)")

# A change at step 10 reaches this step and later ones only.
for cell, causal in [
    (keras_cell, keras_cell.conv),
    (torch_cell, torch_cell.causal),
]:
    assert cell.touched(causal) == [10, 12, 14]
    assert cell.touched(cell.same) == [8, 10, 12]
print("same after")
