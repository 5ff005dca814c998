"""The same predictions, batch by batch, in both classes"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

y, noise = keras_cell.y, keras_cell.noise
for name in "y", "noise":
    left, right = (
        getattr(cell, name) for cell in (keras_cell, torch_cell)
    )
    np.testing.assert_array_equal(left, right)
share = (np.abs(noise) <= 0.5).mean()
left = keras_cell.Within(0.5)
right = torch_cell.Within(0.5)
parts = np.split(np.arange(300), [3, 5, 40])  # of any size
for i in parts:
    left.update_state(y[i], y[i] + noise[i])
    right.update(
        torch.tensor(y[i] + noise[i]), torch.tensor(y[i])
    )
gap = abs(float(left.result()) - right.compute())
assert gap <= 1e-6 and abs(right.compute() - share) <= 1e-6
print(
    f"share within 0.5, four batches: {gap:.1e} (at most 1e-06)"
)
gap = abs(keras_cell.first - torch_cell.metric.compute())
assert gap <= 1e-6
print(f"evaluate and the loop: {gap:.1e} (at most 1e-06)")
mean = np.mean(
    [(np.abs(noise[i]) <= 0.5).mean() for i in parts]
)
gap = abs(mean - share)
assert gap >= 0.01
print(f"mean of the batches' shares: {gap:.3f} (at least 0.01)")

# evaluate and fit begin anew; outside them both count on
assert keras_cell.first == keras_cell.again
for _ in range(2):
    left.update_state(y, y)
    right.update(torch.tensor(y), torch.tensor(y))
assert abs(float(left.result()) - right.compute()) <= 1e-6
assert right.compute() > share + 0.1
left.reset_state()
right.reset()
assert float(left.hits) == float(left.rows) == 0
assert right.hits == right.rows == 0
assert isinstance(torch_cell.metric.hits, int)
print("same")
