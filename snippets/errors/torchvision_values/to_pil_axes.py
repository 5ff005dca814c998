import torch
from torchvision.transforms.functional import to_pil_image as to_pil

to_pil(torch.zeros(1, 3, 8, 8))
