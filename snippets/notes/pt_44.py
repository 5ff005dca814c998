"""Normalize: minus the mean, by the deviation, channel by channel"""
import torch
from PIL import Image
from torchvision.transforms import v2

normalize = v2.Normalize([0.5, 0.0, 1.0], [0.5, 1.0, 2.0])
x = torch.ones(3, 1, 1)
assert normalize(x).flatten().tolist() == [1, 1, 0]

bad = {
    "does not support PIL images": Image.new("RGB", (4, 4)),
    "should be a float tensor": torch.ones(3, 4, 4, dtype=torch.uint8),
}
for words, image in bad.items():
    try:
        normalize(image)
    except TypeError as error:
        assert words in str(error)
    else:
        raise AssertionError("it was accepted")
