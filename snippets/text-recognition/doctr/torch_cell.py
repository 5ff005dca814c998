"""`ocr_predictor(det_arch, reco_arch)`, `reco_predictor`"""
import numpy as np
import torch
from doctr.models import ocr_predictor
from PIL import Image, ImageDraw, ImageFont

torch.manual_seed(0)
page = Image.new("RGB", (200, 100), "white")
font = ImageFont.load_default(32)
ImageDraw.Draw(page).text((20, 30), "2026 77", "black", font)
x = np.array(page)  # (height, width, 3), 0 to 255
crops = [x[30:70, 15:105], x[30:70, 105:155]]

model = ocr_predictor(
    "db_mobilenet_v3_large", "crnn_mobilenet_v3_small",
    pretrained=False,  # True downloads trained weights,
    pretrained_backbone=False,  # and so does this default
)
resize = model.det_predictor.pre_processor.resize
resize.size = (256, 256)  # not 1024 x 1024: quicker
document = model([x])  # finds the words, then reads them
found = model.reco_predictor(crops)  # only reads
print("page:", document.pages[0].dimensions)
text, confidence = found[0]  # noise: nothing was learned
print("words read:", len(found))
print("characters:", len(model.reco_predictor.model.vocab))
