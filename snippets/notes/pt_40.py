"""Compose applies the transforms in the order of the list"""
import torch
from torchvision.transforms import v2

x = torch.tensor([[[0, 255]]], dtype=torch.uint8)
scale = v2.ToDtype(torch.float32, scale=True)
normalize = v2.Normalize([0.5], [0.5])
both = v2.Compose([scale, normalize])
assert both(x).tolist() == [[[-1, 1]]]
assert torch.equal(both(x), normalize(scale(x)))
try:
    v2.Compose([normalize, scale])(x)
except TypeError as error:
    assert "should be a float tensor" in str(error)
else:
    raise AssertionError("it was accepted")
