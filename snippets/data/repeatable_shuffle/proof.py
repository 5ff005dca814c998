"""Which passes repeat, on each side and between them"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

for cell in keras_cell, torch_cell:
    assert cell.again == cell.first != cell.second
    for rows in cell.first, cell.second:
        assert sorted(rows) == list(range(10))
order = keras_cell.order
assert order(keras_cell.fixed) == order(keras_cell.fixed)

# without a seed of its own, the framework's seed rules
for _ in range(2):
    keras.utils.set_random_seed(3)
    torch.manual_seed(3)
    mine = order(keras_cell.dataset.shuffle(10))
    theirs = order(DataLoader(torch_cell.dataset, shuffle=True))
keras.utils.set_random_seed(3)
torch.manual_seed(3)
assert mine == order(keras_cell.dataset.shuffle(10))
loader = DataLoader(torch_cell.dataset, shuffle=True)
assert theirs == order(loader) != order(loader)

places = []
for seed in range(20):
    shuffled = keras_cell.dataset.shuffle(10, seed=seed)
    torch_cell.generator.manual_seed(seed)
    rows = order(shuffled), order(torch_cell.once)
    places.append(np.not_equal(*rows).sum())
gap = min(places)
assert gap >= 2
print(
    "nearest, number of rows in other places, same seed: "
    f"{gap} (at least 2)"
)
print("different")
