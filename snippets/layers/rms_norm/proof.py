"""Small numbers through both, with each epsilon"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, nn = torch_cell.x, torch_cell.nn
np.testing.assert_array_equal(x, keras_cell.x)


def apart(layer, x=x):
    wanted = keras_cell.layer(x.numpy()).numpy()
    return np.abs(layer(x).detach().numpy() - wanted).max()


gap = apart(nn.RMSNorm(16))
assert gap >= 0.3
print(f"plain, eps left alone: {gap:.2f} (at least 0.3)")
gap = apart(torch_cell.layer)
assert gap <= 1e-5
print(f"eps=1e-6: {gap:.1e} (at most 1e-05)")
gap = apart(nn.RMSNorm(16), 1000 * x)
assert gap <= 1e-5
print(f"larger numbers: {gap:.1e} (at most 1e-05)")
assert torch.equal(torch_cell.y, torch_cell.layer(x))
np.testing.assert_allclose(
    keras_cell.y, torch_cell.y.detach(), atol=1e-5)

# by hand: no mean is taken away, no shift is added
values = x.numpy().astype("float64")
mean = np.mean(values**2, axis=-1, keepdims=True)
found = torch_cell.y.detach().numpy()
np.testing.assert_allclose(
    values / np.sqrt(mean + 1e-6), found, atol=1e-5)
assert [w.name for w in keras_cell.layer.weights] == ["scale"]
names = [n for n, _ in torch_cell.layer.named_parameters()]
assert names == ["weight"]
# left alone, eps is the smallest step of the type
assert nn.RMSNorm(16).eps is None
tiny = torch.finfo(torch.float32).eps
usual = nn.RMSNorm(16)(x)
assert torch.allclose(usual, nn.RMSNorm(16, tiny)(x))
# LayerNorm takes the mean away: other numbers
layer = nn.LayerNorm(16, eps=1e-6)
assert apart(layer) >= 0.1
print("same after")
