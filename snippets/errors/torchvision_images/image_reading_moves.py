import torch
from torchvision.io import encode_png

image = torch.zeros(3, 8, 8, dtype=torch.uint8)
encode_png(image)
