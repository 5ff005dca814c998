import torch
import torch.nn.functional as F

image = torch.rand(3, 32, 32)
F.interpolate(image, size=(64, 64))
