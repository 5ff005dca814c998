"""A Keras layer inside an nn.Module: found late, but found"""
from contextlib import redirect_stdout

import numpy as np

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import torch

x, model = torch.tensor(keras_cell.x), torch_cell.model
hidden, final = keras_cell.model.hidden, keras_cell.model.final
assert torch.equal(torch_cell.y, model(torch_cell.x))
assert keras_cell.y.shape == torch_cell.y.shape

# An optimizer that is made too early misses the Keras layer.
keras_cell.keras.utils.set_random_seed(0)
early = torch_cell.Net()
optimizer = torch.optim.SGD(early.parameters(), lr=0.1)
early(x).square().sum().backward()
before = early.hidden.get_weights()[0]
optimizer.step()
assert np.array_equal(early.hidden.get_weights()[0], before)
torch.optim.SGD(early.parameters(), lr=0.1).step()
gap = np.abs(early.hidden.get_weights()[0] - before).max()
assert gap >= 0.01
print(f"plain, optimizer made early: {gap:.2f} (at least 0.01)")

model.hidden.set_weights(hidden.get_weights())
kernel, bias = map(torch.tensor, final.get_weights())
model.final.load_state_dict({"weight": kernel.T, "bias": bias})
y = model(x).detach().numpy()
gap = np.abs(y - keras_cell.model(x).detach().numpy()).max()
assert gap <= 1e-5
print(f"outputs: {gap:.1e} (at most 1e-05)")

# state_dict brings it back, once it is built, by its name.
again = torch_cell.Net()
try:
    again.load_state_dict(model.state_dict())
except RuntimeError as error:
    assert "Unexpected key" in str(error)
else:
    raise AssertionError("weights that are not there were read")
again(x)
again.load_state_dict(model.state_dict())
assert torch.equal(again(x), model(x))
Dense = torch_cell.layers.Dense
one, other = Dense(8), Dense(8)
one(x), other(x)
assert {*one.state_dict()}.isdisjoint(other.state_dict())
print("same after")
