"""What both cells pick, change and add, one place twice"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import ops

# For PyTorch a list of places is a list of rows
tf, changed = keras_cell.tf, torch_cell.changed
naive = changed[torch.tensor([[0, 1], [2, 0]])]
assert torch.equal(naive[1], changed[[2, 0]])
extra = naive.numel() - keras_cell.picked.numpy().size
assert extra >= 6
print(
    "plain, number of values too many, x[places]: "
    f"{extra} (at least 6)"
)

names = {
    "picked": "places read",
    "changed": "places written",
    "counted": "one place twice",
    "summed": "rows added",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
twins = {
    "scatter_nd": (keras_cell.fresh, torch_cell.counted),
    "scatter_add_": (keras_cell.summed, torch_cell.added),
}
for name, (left, right) in twins.items():
    gap = np.abs(left.numpy() - right.numpy()).max()
    assert gap <= 1e-9
    print(f"{name}: {gap:.1e} (at most 1e-09)")
written = [[1, 10], [0, 0], [2, 20]]
assert torch_cell.written.tolist() == written
rows, values = keras_cell.rows[:2], keras_cell.values[:2]
left = tf.tensor_scatter_nd_update(keras_cell.x, rows, values)
assert left.numpy().tolist() == written

counted = torch_cell.counted
assert counted.tolist() == [[0, 2], [0, 0], [1, 0]]
lost = (counted - torch_cell.lost).max().item()
assert lost >= 1
print(f"one place twice, by +=: {lost:.2f} (at least 1)")

# keras.ops wants places as TensorFlow does, and adds
left = ops.scatter(keras_cell.places, keras_cell.ones, (3, 2))
np.testing.assert_array_equal(left, counted)
places = [[0, 1], [2, 0]]
left = ops.scatter_update(keras_cell.x, places, [5.0, 7.0])
np.testing.assert_array_equal(left, changed)

# Both cells left x alone; PyTorch would change it in place
x = torch_cell.x
assert x.max() == 0 and keras_cell.x.numpy().max() == 0
first = torch.tensor([0])
for change in (
    lambda x: x.index_put_((first,), torch.ones(2)),
    lambda x: x.index_add_(0, first, torch.ones(1, 2)),
    lambda x: x.scatter_(0, first.expand(1, 2), 1.0),
):
    copy = x.clone()
    assert change(copy) is copy and copy[0].tolist() == [1, 1]

# The last row is -1 in PyTorch; TensorFlow has no such place
assert changed[torch.tensor([-1]), torch.tensor([0])] == 7
with tf.device("CPU:0"):  # a GPU raises no error
    try:
        tf.gather_nd(tf.identity(keras_cell.changed), [[-1, 0]])
    except tf.errors.InvalidArgumentError as error:
        assert "does not index" in str(error)
    else:
        raise AssertionError("gather_nd took -1")
print("same after")
