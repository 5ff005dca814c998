"""The same digits as steps of two heads, in either order"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from torch.nn.attention import SDPBackend, sdpa_kernel

attend, keras_attend = torch_cell.attend, keras_cell.attend
arrays = keras_cell.query, keras_cell.key, keras_cell.value
arrays = [np.ascontiguousarray(array) for array in arrays]
tensors = torch_cell.query, torch_cell.key, torch_cell.value
for array, tensor in zip(arrays, tensors, strict=True):
    np.testing.assert_array_equal(tensor.transpose(1, 2), array)


def apart(found, wanted):
    assert found.shape == wanted.shape
    return np.abs(found.numpy() - np.asarray(wanted)).max()


# as it stands in Keras: the heads attend to each other
found = attend(*map(torch.tensor, arrays))
gap = apart(found, keras_cell.y)
assert gap >= 0.3
print(f"plain, steps before heads: {gap:.2f} (at least 0.3)")
gap = apart(torch_cell.y.transpose(1, 2), keras_cell.y)
assert gap <= 1e-5
print(f"heads before steps: {gap:.1e} (at most 1e-05)")
for name in "causal", "short":
    found = getattr(torch_cell, name).transpose(1, 2)
    gap = apart(found, getattr(keras_cell, name))
    assert gap <= 1e-5
print(f"causal: {gap:.1e} (at most 1e-05)")
steps = [
    attend(*(t[:, :, :k] for t in tensors))[:, :, -1]
    for k in range(1, 9)
]  # each step with no more than those up to its own
gap = apart(torch.stack(steps, dim=2), torch_cell.causal)
assert gap <= 1e-5
assert np.array_equal(torch_cell.mask, keras_cell.mask)

# numbers are added to the scores, not taken for True and False
bias = np.where(keras_cell.mask, 0, -1e9).astype("float32")
found = keras_attend(*arrays, bias=bias[None, None])
np.testing.assert_allclose(found, keras_cell.causal, atol=1e-5)
found = attend(*tensors, attn_mask=torch.tensor(bias))
assert apart(found, torch_cell.causal) <= 1e-5
# the function drops in evaluation too, as F.dropout does
torch.manual_seed(0)
dropped = attend(*tensors, dropout_p=0.5)
assert apart(dropped, torch_cell.y) >= 0.1
try:
    keras_attend(*arrays, dropout=0.5)
except TypeError as error:
    assert "dropout" in str(error)
else:
    raise AssertionError("Keras's function drops")
# which kernel computes it does not matter
with sdpa_kernel(SDPBackend.MATH):
    assert apart(attend(*tensors), torch_cell.y) <= 1e-5
# a step that may look at nothing: finite in both
nothing = np.zeros((8, 8), bool)
found = attend(*tensors, attn_mask=torch.tensor(nothing))
assert not found.isnan().any()
assert np.isfinite(keras_attend(*arrays, mask=nothing)).all()
print("same after")
