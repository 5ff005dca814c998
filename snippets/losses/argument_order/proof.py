"""The same two arrays in both orders, and which losses mind"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

losses, nn = keras_cell.keras.losses, torch_cell.nn
y, p = torch_cell.y, torch_cell.p
np.testing.assert_array_equal(y.numpy(), keras_cell.y)
np.testing.assert_array_equal(p.numpy(), keras_cell.p)

# The order of one framework, kept in the other: no error.
gap = torch_cell.swapped.item() - float(keras_cell.loss)
assert gap >= 1
print(f"plain, order of Keras kept: {gap:.0f} (at least 1)")
gap = abs(torch_cell.loss.item() - float(keras_cell.loss))
assert gap <= 1e-5
print(f"order turned round: {gap:.1e} (at most 1e-05)")
gap = abs(torch_cell.swapped.item() - float(keras_cell.swapped))
assert gap >= 1  # even the mistake has two values
print(f"both swapped: {gap:.0f} (at least 1)")
assert f"{torch_cell.swapped:.1f}" == "23.3"
assert f"{keras_cell.swapped:.1f}" == "3.7"
assert f"{keras_cell.loss:.2f}" == "0.28"

# Mean squared error does not mind.
back = float(losses.MeanSquaredError()(p.numpy(), y.numpy()))
assert back == float(keras_cell.error)
assert nn.MSELoss()(y, p) == torch_cell.error
assert abs(torch_cell.error.item() - back) <= 1e-6

# Labels against logits of several classes: swapping raises.
labels, logits = np.array([2, 0]), np.eye(2, 3, dtype="float32")
sparse = losses.SparseCategoricalCrossentropy(from_logits=True)
cross_entropy = nn.CrossEntropyLoss()
labels_, logits_ = torch.tensor(labels), torch.tensor(logits)
sparse(labels, logits), cross_entropy(logits_, labels_)
for swapped, error in [
    (lambda: sparse(logits, labels), ValueError),
    (lambda: cross_entropy(labels_, logits_), RuntimeError),
]:
    try:
        swapped()
    except error:
        continue
    raise AssertionError("swapping did not raise")
print("same after")
