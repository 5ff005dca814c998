"""python-doctr is imported as doctr and runs on PyTorch alone"""
import inspect
from importlib.metadata import requires

import numpy as np
import torch
from doctr.models import ocr_predictor

always = [r for r in requires("python-doctr") if "extra ==" not in r]
assert any(r.startswith("torch<") for r in always)
assert not any("tensorflow" in r for r in requires("python-doctr"))
unset = inspect.signature(ocr_predictor).parameters
assert unset["pretrained"].default is False
assert unset["pretrained_backbone"].default is True  # it downloads

predictor = ocr_predictor(
    "db_mobilenet_v3_large",
    "crnn_mobilenet_v3_small",
    pretrained_backbone=False,
)
assert isinstance(predictor, torch.nn.Module)
crop = np.full((32, 128, 3), 255, dtype=np.uint8)
[(word, confidence)] = predictor.reco_predictor([crop])
assert isinstance(word, str)  # a word by chance: no weights are loaded
