"""`ocr_predictor(det_arch, reco_arch)`, `reco_predictor`"""
import numpy as np
import torch
from doctr.models import ocr_predictor
from PIL import Image, ImageDraw, ImageFont

torch.manual_seed(0)
page = Image.new("RGB", (200, 100), "white")
font = ImageFont.load_default(32)
pen = ImageDraw.Draw(page)
pen.text((20, 30), "2026 77", fill="black", font=font)
x = np.array(page)  # (height, width, 3), 0 to 255
crops = [x[30:70, 15:105], x[30:70, 105:155]]

model = ocr_predictor(
    det_arch="db_mobilenet_v3_large",
    reco_arch="crnn_mobilenet_v3_small",
    pretrained=False,  # True downloads trained weights,
    pretrained_backbone=False,  # and so does this default
)
resize = model.det_predictor.pre_processor.resize
resize.size = (256, 256)  # not 1024 x 1024: quicker
document = model([x])  # finds the words, then reads them
found = model.reco_predictor(crops)  # only reads
print("page:", document.pages[0].dimensions)
_, confidence = found[0]
print("words read:", len(found), "of", len(crops))
print(f"confidence: {confidence:.2f}, as nothing was learnt")
