"""pretrained gave way to weights; True is not spelled T in Python"""
import warnings

import torch
from torchvision.models import ResNet18_Weights, resnet18

try:
    exec("resnet18(pretrained=T)")
except NameError as error:
    assert "'T' is not defined" in str(error)
else:
    raise AssertionError("it was accepted")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    resnet18(pretrained=False)
    assert "'pretrained' is deprecated" in str(caught[0].message)
    caught.clear()
    model = resnet18(weights=None)
    assert not caught
assert model.eval()(torch.zeros(1, 3, 64, 64)).shape == (1, 1000)
weights = ResNet18_Weights.DEFAULT
assert weights.url.startswith("https://")
assert len(weights.meta["categories"]) == 1000
assert weights.transforms()(torch.zeros(3, 9, 8)).shape == (3, 224, 224)
