"""The same Keras weights after fit and after a PyTorch loop"""
from contextlib import redirect_stdout

import numpy as np

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import torch

keras = keras_cell.keras
assert keras.config.backend() == "torch"
assert isinstance(keras_cell.model, torch.nn.Module)
x = torch.tensor(keras_cell.x).float()
y = torch.tensor(keras_cell.y).float()

# Without Input there is no weight before the first call.
late = keras.Sequential([keras.layers.Dense(1)])
try:
    torch_cell.train(late, x, y)
except ValueError as error:
    assert "empty parameter list" in str(error)
else:
    raise AssertionError("an optimizer of nothing")
print("plain, a model without Input: refused")

torch_cell.model.set_weights(keras_cell.start)
torch_cell.train(torch_cell.model, x, y)
pairs = zip(torch_cell.model.get_weights(),
            keras_cell.model.get_weights())
gap = max(np.abs(one - other).max() for one, other in pairs)
assert gap <= 1e-5
print(f"weights after 80 steps: {gap:.1e} (at most 1e-05)")
moved = [np.abs(new - old).max() for new, old in zip(
    keras_cell.model.get_weights(), keras_cell.start)]
assert min(moved) >= 0.1

# Keras's loop steps Keras's optimizers only, but takes a loss.
try:
    keras_cell.model.compile(torch.optim.SGD([x], lr=0.1))
except ValueError as error:
    assert "interpret optimizer" in str(error)
else:
    raise AssertionError("an optimizer of PyTorch was taken")
keras_cell.model.compile("sgd", torch.nn.MSELoss())
keras_cell.model.fit(x, y, verbose=0)
assert keras_cell.model.jit_compile is False  # "auto" is off
assert isinstance(keras_cell.model.predict(x, verbose=0),
                  np.ndarray)
print("same after")
