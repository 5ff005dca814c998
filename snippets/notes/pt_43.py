"""ToTensor is deprecated: ToImage, then ToDtype with scale=True"""
import warnings

import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

image = Image.new("RGB", (30, 20), (255, 51, 0))
old = transforms.ToTensor()(image)
assert old.shape == (3, 20, 30)  # the channels came last, now first
torch.testing.assert_close(old[:, 0, 0], torch.tensor([1, 0.2, 0]))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    v2.ToTensor()
assert "`ToTensor()` is deprecated" in str(caught[0].message)

for scale, most in ((True, 1), (False, 255)):
    to_float = v2.ToDtype(torch.float32, scale=scale)
    new = v2.Compose([v2.ToImage(), to_float])(image)
    assert new.max() == most
    assert torch.allclose(new, old) == scale
