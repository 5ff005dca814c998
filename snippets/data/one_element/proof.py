"""The same row by its number on both sides"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

dataset, rows = keras_cell.dataset, torch_cell.dataset
for dataset_or_batches in dataset, torch_cell.batches:
    try:
        dataset_or_batches[42]
    except TypeError as error:
        assert "object is not subscriptable" in str(error)
    else:
        raise AssertionError("it has row numbers")
print("plain, tf.data dataset[42]: refused")
for image in keras_cell.image, next(iter(dataset.skip(42)))[0]:
    gap = np.abs(image.numpy() - torch_cell.image.numpy()).max()
    assert gap <= 1e-7
print(f"row 42: {gap:.1e} (at most 1e-07)")
assert keras_cell.label == torch_cell.label == 1
assert torch_cell.labels.tolist() == [1, 7, 7]

# skip(42) skips 42 rows, or 42 batches: past the last of 4
assert len(list(dataset.batch(32).skip(42))) == 0

# range belongs to the class and looks at no dataset
numbers = [int(number) for number in dataset.range(100)]
assert numbers == list(range(100))
label = rows[42][1].item()
gap = abs(numbers[42] - label)
assert gap >= 1
print(f"range(100) at place 42: {gap} (at least 1)")
print("same after")
