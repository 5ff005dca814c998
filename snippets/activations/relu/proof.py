"""Values, slopes, and an input overwritten"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = torch_cell.x.detach()
np.testing.assert_array_equal(x, keras_cell.x)
names = {
    "output": "output",
    "slope": "slope",
    "limited": "output, limited",
}
for name, what in names.items():
    mine = getattr(keras_cell, name).numpy()
    theirs = getattr(torch_cell, name).detach().numpy()
    gap = np.abs(mine - theirs).max()
    assert gap == 0
    print(f"{what}: {gap:.1e} (at most 0)")
assert torch_cell.output.tolist() == [0, 0, 2, 8]
assert torch_cell.slope.tolist() == [0, 0, 1, 1]
assert torch_cell.limited.tolist() == [0, 0, 2, 6]
assert keras_cell.positive

# inplace overwrites what others still need
relu = torch.nn.ReLU(inplace=True)
expected = x + torch.nn.ReLU()(x)
data = x.clone()
wrong = relu(data) + data  # a skip connection, spoilt
gap = (wrong - expected).abs().max()
assert gap >= 1
print(f"x + relu(x), inplace: {gap:.1f} (at least 1)")
try:
    relu(torch_cell.x)
except RuntimeError as error:
    assert "leaf Variable that requires grad" in str(error)
else:
    raise AssertionError("a parameter was overwritten")
print("same")
