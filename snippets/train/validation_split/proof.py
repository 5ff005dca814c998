"""Which rows each validates on, with weights that stay"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import TensorDataset, random_split

with redirect_stdout(None):
    import tensorflow as tf
    import keras_cell
    import torch_cell

model, dataset = keras_cell.model, torch_cell.dataset
net = torch_cell.model
model.set_weights(
    [w.detach().numpy().T for w in net.parameters()]
)
rate = torch_cell.optimizer.param_groups[0]["lr"]
assert abs(model.optimizer.learning_rate - rate) <= 1e-6
model.optimizer.learning_rate = 0


def val_loss(x, y):
    how = dict(validation_split=0.2, verbose=0)
    return model.fit(x, y, **how).history["val_loss"][0]


# fit takes the last rows as they lie, random_split any rows
x, y = (tensor.numpy() for tensor in dataset[:])
last = model.evaluate(x[-30:], y[-30:], verbose=0)
assert abs(val_loss(x, y) - last) <= 1e-6
assert set(y[-30:]) == {2}
assert set(keras_cell.y[-30:]) == {0, 1, 2}
assert set(torch_cell.y_val.tolist()) == {0, 1, 2}
assert not net.training and torch_cell.val_loss.is_inference()
expected = torch_cell.val_loss.item()
gap = abs(val_loss(x, y) - expected)
assert gap >= 0.03
print(f"plain, rows as they lie: {gap:.2g} (at least 0.03)")

# put into PyTorch's order first, fit validates on the same rows
order = torch_cell.train.indices + torch_cell.val.indices
assert sorted(order) == list(range(150))
gap = abs(val_loss(x[order], y[order]) - expected)
assert gap <= 1e-5
print(f"val_loss, rows permuted: {gap:.1e} (at most 1e-05)")

# 0.8 is the share to validate on; 1 - 0.8 is a little under 0.2
how = dict(validation_split=0.8, batch_size=1, verbose=0)
assert model.fit(x[:100], y[:100], **how).params["steps"] == 19
hundred = TensorDataset(torch.arange(100))
parts = random_split(hundred, [0.2, 0.8])
assert [*map(len, parts)] == [20, 80]

# only arrays and tensors can be split
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(32)
for data in [batches], [x.tolist(), y.tolist()]:
    try:
        model.fit(*data, **how)
    except ValueError as problem:
        assert "only supported for" in str(problem), problem
    else:
        raise AssertionError("it was split")
print("same after")
