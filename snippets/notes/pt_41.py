"""the transforms are in torchvision; no library is named pytorch"""
import importlib

import torch
from torchvision import transforms
from torchvision.transforms import v2

try:
    importlib.import_module("pytorch")
except ModuleNotFoundError as error:
    assert "No module named 'pytorch'" in str(error)
else:
    raise AssertionError("it was accepted")
assert not hasattr(torch, "transforms")
for name in ("Compose", "Resize", "ToTensor", "Normalize"):
    assert hasattr(transforms, name) and hasattr(v2, name)
assert not hasattr(transforms, "ToDtype") and hasattr(v2, "ToDtype")
