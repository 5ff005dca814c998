"""The same six pictures from both; then rows as they come"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras.datasets import cifar10
from torch.utils.data import DataLoader

FashionMNIST = torch_cell.FashionMNIST
dataset = FashionMNIST("home")
try:
    next(iter(DataLoader(dataset, batch_size=2)))
except TypeError as error:
    assert "PIL" in str(error)
    print("plain, batches without a transform: refused")
scaled = torch_cell.scaled.numpy()
axes = scaled.ndim - keras_cell.scaled.ndim
assert axes >= 1
print(
    "plain, number of axes too many, a row of PyTorch: "
    f"{axes} (at least 1)"
)
pairs = {
    "pictures as bytes": (keras_cell.x, dataset.data.numpy()),
    "labels": (keras_cell.y, dataset.targets.numpy()),
    "pictures scaled": (keras_cell.scaled, scaled[:, 0]),
}
for what, (left, right) in pairs.items():
    assert left.shape == right.shape and len(left) == 6
    gap = np.abs(left - right.astype(left.dtype)).max()
    assert gap <= 1e-6
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert keras_cell.scaled.max() == 1
assert keras_cell.x.max() == 255
assert keras_cell.y.dtype == np.uint8
assert dataset.targets.dtype == torch.int64
assert torch_cell.label == 0
assert dataset.classes[0] == "T-shirt/top"
test = FashionMNIST("home", train=False)
np.testing.assert_array_equal(keras_cell.x_test, test.data)
np.testing.assert_array_equal(keras_cell.y_test, test.targets)

# Where there are no files and no download is asked for
try:
    FashionMNIST("elsewhere")
except RuntimeError as error:
    assert "download=True" in str(error)
else:
    raise AssertionError("it found a dataset")
# Labels of CIFAR-10 stand in a column in Keras
assert "(50000, 1)" in cifar10.load_data.__doc__
print("same after")
