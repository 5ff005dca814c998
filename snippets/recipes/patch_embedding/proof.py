"""The same photo, cut into the same patches"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, model = torch_cell.x, torch_cell.model
np.testing.assert_array_equal(
    x.permute(0, 2, 3, 1), keras_cell.x
)
kernel, bias = map(torch.tensor, keras_cell.model.get_weights())
model.load_state_dict(
    {
        "conv.weight": kernel.permute(3, 2, 0, 1),
        "conv.bias": bias,
    }
)
expected = keras_cell.tokens.numpy()
with torch.no_grad():
    patches, tokens = model.conv(x), model(x)

wrong = patches.reshape(1, -1, 64).numpy()  # the right shape
gap = np.abs(wrong - expected).max()
assert gap >= 0.3
print(f"plain, reshape(1, -1, 64): {gap:.2f} (at least 0.3)")
gap = np.abs(tokens.numpy() - expected).max()
assert gap <= 1e-5
print(f"flatten(2).transpose(1, 2): {gap:.1e} (at most 1e-05)")

# a linear layer on cut patches is the same thing
cut = x.unfold(2, 16, 16).unfold(3, 16, 16).flatten(2, 3)
cut = cut.transpose(1, 2).flatten(2)  # channel, row, column
with torch.no_grad():
    linear = cut @ model.conv.weight.flatten(1).T + bias
gap = (linear - tokens).abs().max().item()
assert gap <= 1e-5
print(f"a dense layer on each patch: {gap:.1e} (at most 1e-05)")

# a row of zeros comes first, a place is added to each token
wholes = {
    "Keras": keras_cell.whole.numpy(),
    "PyTorch": torch_cell.whole.detach().numpy(),
}
places = {
    "Keras": keras_cell.place.numpy(),
    "PyTorch": torch_cell.place.detach().numpy(),
}
told = {
    "Keras": expected,
    "PyTorch": torch_cell.tokens.detach(),
}
for side, whole in wholes.items():
    assert whole.shape == (1, 197, 64) and not whole[:, 0].any()
    sums = told[side] + places[side]
    np.testing.assert_allclose(whole[:, 1:], sums, atol=1e-6)
print("same after")
