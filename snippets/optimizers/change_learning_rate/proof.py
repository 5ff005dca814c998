"""The weight's path, and three ways that change nothing"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours = np.array(keras_cell.path)
theirs = np.array(torch_cell.path)
np.testing.assert_allclose(theirs, ours, atol=1e-5)
gap = np.abs(theirs - ours).max()
print(f"weight, new rate halfway: {gap:.1e} (at most 1e-05)")
moved = np.diff(ours)
assert moved[2] < moved[1] / 5  # at once, though compiled

# Any object takes a new attribute: lr is accepted, and ignored.
ours, theirs = keras_cell.optimizer, torch_cell.optimizer
for optimizer in (ours, theirs):
    optimizer.lr = 5.0
np.testing.assert_allclose(ours.learning_rate, 0.002, rtol=1e-6)
assert theirs.param_groups[0]["lr"] == 0.002
theirs.learning_rate = 5.0
theirs.defaults["lr"] = 5.0  # for groups still to be added
before = torch.clone(torch_cell.model.weight)
theirs.step()
assert torch.dist(torch_cell.model.weight, before) < 0.1

# Built with a schedule, a Keras optimizer refuses a number.
schedules = keras.optimizers.schedules
scheduled = keras.optimizers.SGD(
    schedules.ExponentialDecay(1.0, 10, decay_rate=0.5))
try:
    scheduled.learning_rate = 0.1
except TypeError as error:
    assert "not settable" in str(error)
else:
    raise AssertionError("accepted")
print("same")
