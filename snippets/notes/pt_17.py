"""MaxPool1d keeps the greatest of each window; its size is required"""
import torch
from torch import nn

x = torch.tensor([[[0.0, 5, 2, 3, 4, 1]]])  # (row, channel, step)
pool = nn.MaxPool1d(2)
assert pool(x).tolist() == [[[5, 3, 4]]]
assert pool.stride == 2  # the stride follows the window
assert nn.MaxPool1d(2, stride=1)(x).tolist() == [[[5, 5, 3, 4, 4]]]
assert not list(pool.parameters())
try:
    nn.MaxPool1d()
except TypeError as error:
    assert "missing 1 required" in str(error)
    assert "'kernel_size'" in str(error)
else:
    raise AssertionError("it was accepted")
