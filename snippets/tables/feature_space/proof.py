"""The rows of the table and an unknown town, on both sides"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

assert keras_cell.towns == torch_cell.towns
for name, theirs, ours in (
    ("known rows", keras_cell.table, torch_cell.table),
    (
        "an unknown town",
        {"age": np.array([90.0]), "town": np.array(["Rome"])},
        {"age": torch.tensor([90.0]), "town": ["Rome"]},
    ),
):
    expected = np.asarray(keras_cell.space(theirs))
    output = torch_cell.space(ours).numpy()
    gap = np.abs(output - expected).max()
    assert gap <= 1e-5
    print(f"{name}: {gap:.1e} (at most 1e-05)")
wanted, x = keras_cell.x, torch_cell.x
np.testing.assert_allclose(x, wanted, atol=1e-6)

# PyTorch's own deviation divides by n - 1
ages = torch_cell.table["age"]
plain = (ages - ages.mean()) / ages.std()
known = np.asarray(keras_cell.space(keras_cell.table))[:, 0]
gap = np.abs(plain.numpy() - known).max()
assert gap >= 0.1
print(f"plain, std as it is: {gap:.2f} (at least 0.1)")
print("same after")
