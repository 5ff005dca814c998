"""A token for each picture; then a view that is written to"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

tf = keras_cell.tf
for function in (tf.broadcast_to, ops.broadcast_to):
    try:
        function(keras_cell.x, (4, -1, -1))
    except tf.errors.InvalidArgumentError as error:
        assert "must be >= 0" in str(error)
    else:
        raise AssertionError("-1 was taken")
print("plain, -1 in tf.broadcast_to: refused")
try:
    torch_cell.view.add_(1.0)
except RuntimeError as error:
    assert "single memory location" in str(error)
else:
    raise AssertionError("a view was written to at once")
print("plain, writing to an expanded tensor: refused")
pairs = {
    "token for each picture": "wide",
    "token and patches": "joined",
    "gradient of the token": "gradient",
    "shape of another": "like",
}
for what, name in pairs.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert torch_cell.gradient.tolist() == [[[4, 4, 4]]]
left = ops.broadcast_to(keras_cell.x, (4, 1, 3))
np.testing.assert_array_equal(left, keras_cell.wide)
shape = keras_cell.shape.numpy().tolist()
assert shape == list(torch_cell.shape) == [4, 2, 3]
fixed = tf.broadcast_static_shape(
    tf.TensorShape((4, 1, 3)), tf.TensorShape((2, 1))
)
assert fixed == tuple(torch_cell.shape)

# A view has one memory for all rows; a clone one for each
view = torch_cell.view
assert view[:, 0].tolist() == [9, 9, 9]
assert view.stride() == (0, 1) and not view.is_contiguous()
own = torch.zeros(1, 2).expand(3, 2).clone()
own[0, 0] = 9.0
assert own[:, 0].tolist() == [9, 0, 0]
assert torch_cell.wide.data_ptr() == torch_cell.x.data_ptr()
print("same after")
