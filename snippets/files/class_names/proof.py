"""Which steps lose the names, and whose names fit the labels"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

read = keras.utils.image_dataset_from_directory
dataset = read("names", image_size=(8, 8), verbose=0)
assert dataset.class_names == ["one", "two", "zero"]
both = keras_cell.class_names, torch_cell.dataset.classes
differ = int(np.not_equal(*both).sum())
assert differ <= 0
print(f"class names: {differ} (at most 0)")
steps = (
    dataset.cache(),
    dataset.prefetch(1),
    dataset.take(1),
    dataset.shuffle(2),
    keras_cell.dataset,
    torch_cell.part,
    DataLoader(torch_cell.dataset),
)
for step in steps:
    assert not hasattr(step, "class_names")
    assert not hasattr(step, "classes")
assert DataLoader(torch_cell.dataset).dataset.classes

# alphabetical, not the order of the digits: naming the labels
# by hand in that order is wrong for each file
written = torch_cell.names
for cell, labels in (
    (
        keras_cell,
        [int(y) for _, ys in keras_cell.dataset for y in ys],
    ),
    (torch_cell, torch_cell.dataset.targets),
):
    true = [
        path.rpartition("/")[0].rpartition("/")[2]
        for path, label in torch_cell.dataset.samples
    ]
    by_hand = [written[label] for label in labels]
    wrong = int(np.not_equal(true, by_hand).sum())
    assert wrong >= 30
    by_name = [
        keras_cell.class_names[label] for label in labels
    ]
    right = int(np.not_equal(true, by_name).sum())
    assert right <= 0
print(f"number of wrong names, by hand: {wrong} (at least 30)")
print(
    "number of wrong names, from the dataset: "
    f"{right} (at most 0)"
)
print("same")
