"""Sorted numbers and their places in both cells"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
try:
    torch.sort(torch_cell.x).numpy()
except AttributeError as error:
    assert "torch.return_types.sort" in str(error)
else:
    raise AssertionError("torch.sort returned one tensor")
print("plain, torch.sort(x).numpy(): refused")
words = {torch.sort: "direction", ops.sort: "descending"}
for sort, word in words.items():
    try:
        sort(torch_cell.x, **{word: "DESCENDING"})
    except TypeError as error:
        assert word in str(error)
    else:
        raise AssertionError("it took another's argument")
top, torch_top = keras_cell.top, torch_cell.top
pairs = {
    "upwards": (keras_cell.upwards, torch_cell.upwards),
    "downwards": (keras_cell.ordered, torch_cell.ordered),
    "order": (keras_cell.order, torch_cell.order),
    "values of the top": (top.values, torch_top.values),
    "places of the top": (top.indices, torch_top.indices),
}
for name, (left, right) in pairs.items():
    assert left.shape == tuple(right.shape)
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-9
    print(f"{name}: {gap:.1e} (at most 1e-09)")
assert keras_cell.ordered.numpy().tolist() == [30, 20, 10]
assert keras_cell.order.numpy().tolist() == [1, 2, 0]
x, places = torch_cell.x, torch_cell.places
assert torch.equal(x[places], torch_cell.ordered)
flipped = ops.flip(keras_cell.upwards, axis=-1)
np.testing.assert_array_equal(flipped, torch_cell.ordered)
by_ops = ops.top_k(keras_cell.x, k=2)
for left, right in zip(by_ops, torch_top):
    np.testing.assert_array_equal(left, right)
assert keras_cell.order.dtype.name == "int32"
assert torch_cell.order.dtype == torch.int64

# Equal numbers keep their order on both sides, if asked
same = np.float32([1, 0, 1, 0] * 50)
left = tf.argsort(same, stable=True)
right = torch.argsort(torch.tensor(same), stable=True)
np.testing.assert_array_equal(left, right)
print("same after")
