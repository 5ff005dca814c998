"""How far each weight moved, by what the sum starts from"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras


def torch_moved(**settings):
    w = torch.ones(2)
    optimizer = torch.optim.Adagrad([w], **settings)
    for _ in range(5):
        w.grad = torch_cell.steep
        optimizer.step()
    return (1 - w).numpy(), optimizer.defaults


ours, theirs = keras_cell.moved, torch_cell.moved
naive, defaults = torch_moved(lr=0.1)
assert defaults["initial_accumulator_value"] == 0
gap = np.abs(naive - ours)
assert gap[1] >= 0.1
print(f"plain, rate alone: {gap[1]:.2f} (at least 0.1)")
np.testing.assert_allclose(naive[0], naive[1], atol=1e-6)
assert ours[0] > 2 * ours[1]  # 0.1 holds small gradients back
np.testing.assert_allclose(theirs, ours, atol=1e-5)
gap = np.abs(theirs - ours).max()
print(f"distance, sum from 0.1: {gap:.1e} (at most 1e-05)")

config = keras.optimizers.Adagrad().get_config()
assert config["initial_accumulator_value"] == 0.1
assert config["learning_rate"] == np.float32(0.001)
assert torch_moved()[1]["lr"] == 0.01
print("same after")
