"""max_pool2d needs a window, and shrinks: it is no activation"""
import torch
import torch.nn.functional as F

x = torch.arange(16.0).reshape(1, 1, 4, 4)
try:
    F.max_pool2d(x)
except TypeError as error:
    assert "missing 1 required" in str(error)
    assert "'kernel_size'" in str(error)
else:
    raise AssertionError("it was accepted")

assert F.max_pool2d(x, 2).tolist() == [[[[5, 7], [13, 15]]]]
assert F.relu(x).shape == x.shape  # an activation keeps the shape
