"""The same numbers for cities; then in alphabetical order"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

index = keras_cell.index.numpy()
_, naive = np.unique(keras_cell.x, return_inverse=True)
gap = np.abs(index - naive).max()
assert gap >= 1
print(f"plain, numbers by np.unique: {gap} (at least 1)")
for what, name in {
    "numbers of the cities": "index",
    "a city that is unknown": "new",
}.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-9
    print(f"{what}: {gap:.1e} (at most 1e-09)")
assert keras_cell.new.numpy().tolist() == [2, 0]
assert keras_cell.size == torch_cell.size == 4
assert list(keras_cell.x) == torch_cell.x
np.testing.assert_array_equal(keras_cell.y, torch_cell.y)
known = [2, 3, 1]  # Oslo, Bonn, Rome: their means
left = keras_cell.table.embeddings.numpy()[known, 0]
right = torch_cell.table.weight.detach().numpy()[known, 0]
gap = np.abs(left - right).max()
assert gap <= 0.2
print(f"degrees learnt: {gap:.1e} (at most 2e-01)")
for learnt in (left, right):
    np.testing.assert_allclose(learnt, [11, 20, 30], atol=0.2)

# The vector of the unknown was never trained: still its start
for start in (
    keras_cell.table.embeddings.numpy()[0],
    torch_cell.table.weight.detach().numpy()[0],
):
    assert np.abs(start).max() < 3
words = keras_cell.lookup.get_vocabulary()
assert words == ["[UNK]", *torch_cell.words]
print("same after")
