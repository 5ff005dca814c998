"""The same counts, expected as they are and as logarithms"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

nn = torch_cell.nn
np.testing.assert_array_equal(keras_cell.x, torch_cell.x)
np.testing.assert_array_equal(keras_cell.y, torch_cell.y)
for left, right in (
    (keras_cell.slopes.ravel(), torch_cell.slopes.ravel()),
    (keras_cell.bias, torch_cell.bias),
):
    np.testing.assert_allclose(left, right, atol=0.1)
y = torch_cell.y
model = keras_cell.model
expected = torch.tensor(model(keras_cell.x).numpy())
truth = float(keras_cell.loss_fn(y.numpy(), expected.numpy()))
assert abs(truth - float(keras_cell.loss)) <= 1e-5

few = expected.clamp(max=5)
truth_of_few = float(keras_cell.loss_fn(y.numpy(), few.numpy()))
gap = abs(torch_cell.loss_fn(few, y).item() - truth_of_few)
assert gap >= 1
print(
    f"plain, counts as they are: {gap:.1f} (at least 1)"
)
counts = nn.PoissonNLLLoss(log_input=False)
gap = abs(counts(expected, y).item() - truth)
assert gap <= 1e-4
print(f"log_input=False: {gap:.1e} (at most 0.0001)")
logs = torch.tensor(np.log(expected.numpy()))
gap = abs(torch_cell.loss_fn(logs, y).item() - truth)
assert gap <= 1e-4
print(
    f"logarithms, as the row has it: {gap:.1e} (at most 0.0001)"
)
assert abs(torch_cell.loss.item() - truth) <= 0.02
assert (
    abs(torch_cell.same.item() - float(keras_cell.same)) <= 1e-3
)
print("same after")
