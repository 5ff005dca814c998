"""the library is docTR, imported as doctr; there is no octr"""
import importlib

import torch
from doctr.models import crnn_mobilenet_v3_small

try:
    importlib.import_module("octr")
except ModuleNotFoundError as error:
    assert "No module named 'octr'" in str(error)
else:
    raise AssertionError("it was accepted")

# What it does, optical character recognition: a picture, then a word.
torch.manual_seed(0)
model = crnn_mobilenet_v3_small(
    pretrained=False, pretrained_backbone=False
).eval()
assert "a" in model.vocab and "9" in model.vocab
with torch.no_grad():
    read = model(torch.zeros(1, 3, 32, 128), return_preds=True)["preds"]
[(word, confidence)] = read
assert isinstance(word, str) and 0 <= confidence <= 1
