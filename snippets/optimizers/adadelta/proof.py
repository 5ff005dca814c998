"""Fifty steps by default, and with PyTorch's settings"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours, theirs = keras_cell.moved, torch_cell.moved
gap = theirs[0] - ours[0]
assert gap >= 0.1
print(f"plain, both by default: {gap:.2f} (at least 0.1)")
assert 0 < ours[0] < theirs[0] / 1000  # Keras hardly moves
gap = abs(theirs[1] - ours[1])
assert gap <= 1e-5 and theirs[1] == theirs[0]
print(f"distance, settings stated: {gap:.1e} (at most 1e-05)")

config = keras.optimizers.Adadelta().get_config()
np.testing.assert_allclose(config["learning_rate"], 0.001)
assert (config["rho"], config["epsilon"]) == (0.95, 1e-7)
defaults = torch.optim.Adadelta([torch_cell.w]).defaults
assert (defaults["lr"], defaults["rho"]) == (1.0, 0.9)
print("same after")
