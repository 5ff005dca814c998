"""view never copies and may refuse; reshape copies where it must"""
import torch

x = torch.arange(6).reshape(2, 3)
flat = x.view(6)
flat[0] = 100
assert x[0, 0] == 100  # the same memory

turned = x.t()
try:
    turned.view(6)
except RuntimeError as error:
    assert "view size is not compatible" in str(error)
else:
    raise AssertionError("it was accepted")
copy = turned.reshape(6)
assert copy.tolist() == [100, 3, 1, 4, 2, 5]
copy[0] = 0
assert x[0, 0] == 100
