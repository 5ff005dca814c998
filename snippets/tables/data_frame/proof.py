"""Both trained on one frame; then the frame as it is"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

frame, target = torch_cell.frame, torch_cell.target
assert frame.equals(keras_cell.frame)
assert target.equals(keras_cell.target)
refused = {
    "torch.tensor(frame)": (
        lambda: torch.tensor(frame),
        ValueError,
        "DataFrame",
    ),
    "torch.tensor(frame.to_numpy()) of mixed columns": (
        lambda: torch.tensor(frame.to_numpy()),
        TypeError,
        "object_",
    ),
}
for what, (call, kind, words) in refused.items():
    try:
        call()
    except kind as error:
        assert words in str(error)
        print(f"plain, {what}: refused")
left = keras_cell.history.history["loss"][-1]
gap = abs(left - torch_cell.loss.item())
assert gap <= 1e-4
print(f"loss: {gap:.1e} (at most 1e-04)")
right = torch_cell.logits.numpy()
gap = np.abs(keras_cell.logits - right).max()
assert gap <= 1e-3
print(f"logits of the frame: {gap:.1e} (at most 1e-03)")
left = keras_cell.dense.kernel.numpy()
np.testing.assert_allclose(
    left.T, torch_cell.model.weight.detach(), atol=1e-3
)
assert (
    keras_cell.right.mean()
    == torch_cell.right.float().mean()
    > 0.8
)

# Floats alone have 64 bits, and the layer refuses those
floats = torch.tensor(frame.iloc[:, :4].to_numpy())
assert floats.dtype == torch.float64
try:
    torch.nn.Linear(4, 3)(floats)
except RuntimeError as error:
    assert "same dtype" in str(error)
else:
    raise AssertionError("float64 was taken")
# Rows picked from a series keep their numbers: to_numpy first
odd = target[target == 1]
assert odd.index[0] == 50
try:
    torch.tensor(odd)
except (ValueError, KeyError):
    pass
else:
    raise AssertionError("a part of a series was taken")
assert torch.tensor(odd.to_numpy()).eq(1).all()
# A column of words is refused on both sides
named = frame.assign(kind="setosa")
for call in (
    lambda: keras_cell.model.predict(named, verbose=0),
    lambda: named.to_numpy("float32"),
):
    try:
        call()
    except ValueError as error:
        assert "could not convert string" in str(error)
    else:
        raise AssertionError("words were taken")
print("same after")
