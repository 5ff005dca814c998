"""The start of both tables, and the same table in both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras_layer, layer = keras_cell.layer, torch_cell.layer
table = keras_layer.embeddings.numpy()
tokens = keras_cell.tokens
np.testing.assert_array_equal(tokens, torch_cell.tokens)

# normal with a spread of 1, uniform within 0.05
torch.manual_seed(0)
fresh = torch.nn.Embedding(1000, 64).weight.detach()
assert abs(fresh.std() - 1) < 0.05 and fresh.abs().max() > 3
assert abs(table.std() - 0.05 / 3**0.5) < 0.001
assert np.abs(table).max() <= 0.05
gap = float(fresh.std() / table.std())
assert gap >= 30
print(f"plain, ratio of first spreads: {gap:.1f} (at least 30)")
reset = layer.weight.detach()
assert reset.abs().max() <= 0.05  # the cell's last lines
assert abs(reset.std() / table.std() - 1) < 0.02

# copied as it lies: no transpose here
layer.load_state_dict({"weight": torch.tensor(table)})
output = layer(torch_cell.tokens).detach().numpy()
gap = np.abs(output - keras_layer(tokens)).max()
assert gap == 0
print(f"output, same table: {gap:.1e} (at most 0)")

# it is a lookup: row 4 of the table for token 4
np.testing.assert_array_equal(output[0, 0], table[4])


def refused(function, value):
    try:
        function(value)
    except Exception as error:
        return str(error)
    raise AssertionError(f"{value} was taken")


message = refused(keras_layer, np.array([1000]))
assert "= 1000 is not in [0, 1000)" in message
message = refused(layer, torch.tensor([1000]))
assert message == "index out of range in self"
message = refused(layer, torch.tensor([-1]))
assert message == "index out of range in self"
vector = keras_layer(np.array(-1))  # from the end, in silence
np.testing.assert_array_equal(vector, table[-1])
assert "Long, Int" in refused(layer, torch.tensor([1.7]))
vector = keras_layer(np.array(1.7))
np.testing.assert_array_equal(vector, table[1])
print("same after")
