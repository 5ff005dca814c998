"""The same rows of other lengths, and what takes them"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
layers, nn = keras_cell.keras.layers, torch_cell.nn
rows = torch_cell.rows
assert keras_cell.x.to_list() == rows
strided = torch_cell.nested.nested_tensor(
    list(map(torch.tensor, rows)), dtype=torch.float32
)
try:
    strided.mean(dim=1)
except NotImplementedError as error:
    assert "aten::mean" in str(error)
else:
    raise AssertionError("the default layout has means")
print("plain, mean in the default layout: refused")
assert [row.tolist() for row in torch_cell.x.unbind()] == rows
gap = np.abs(keras_cell.mean - torch_cell.mean.numpy()).max()
assert gap <= 1e-6
print(f"means: {gap:.1e} (at most 1e-06)")

weight = torch.tensor(keras_cell.embedding.get_weights()[0])
torch_cell.embedding.load_state_dict({"weight": weight})
sums = torch_cell.embedding(torch_cell.x).sum(dim=1)
gap = np.abs(keras_cell.sums - sums.detach().numpy()).max()
assert gap <= 1e-6
print(f"embedded and summed: {gap:.1e} (at most 1e-06)")

# The zeros of a padding count as data.
gap = np.abs(keras_cell.mean - keras_cell.padded).max()
assert gap >= 1
print(f"means of the padded: {gap:.1f} (at least 1)")
there = torch_cell.padded.numpy()
np.testing.assert_allclose(keras_cell.padded, there, rtol=1e-6)

# What else takes such rows: Linear does, Dense does not.
films = [torch.ones(2, 1), torch.ones(1, 1)]
x = torch_cell.nested.nested_tensor(films, layout=torch.jagged)
assert nn.Linear(1, 4)(x).shape[2] == 4
try:
    nn.LSTM(1, 4, batch_first=True)(x)
    raise SystemExit("LSTM took them")
except ValueError as error:
    assert "not supported on the batch dimension" in str(error)
steps = [[1.0], [2.0], [3.0]]
x = tf.RaggedTensor.from_row_lengths(steps, [2, 1])
for layer in layers.Dense(4), layers.LSTM(4):
    try:
        layer(x)
        raise SystemExit("Keras took them")
    except ValueError as error:
        assert "Exception encountered when" in str(error)

# Two tensors of the same lengths: only TensorFlow adds them.
assert (keras_cell.x + keras_cell.x).to_list()[0] == [2, 4, 6]
other = tf.ragged.constant(rows)
assert (keras_cell.x + other).to_list()[0] == [2, 4, 6]
other = torch_cell.nested.nested_tensor(
    list(map(torch.tensor, rows)), layout=torch.jagged
)
assert (torch_cell.x + torch_cell.x)[0].tolist() == [2, 4, 6]
try:
    torch_cell.x + other
    raise SystemExit("PyTorch added them")
except RuntimeError as error:
    assert "cannot call binary pointwise function" in str(error)
offsets = torch_cell.x.offsets()  # the same object fits
other = torch_cell.nested.nested_tensor_from_jagged(
    other.values(), offsets
)
assert (torch_cell.x + other)[0].tolist() == [2, 4, 6]
print("same after")
