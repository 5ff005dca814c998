import torch
from torchvision import transforms

digit = torch.zeros(1, 28, 28)
transforms.Normalize([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])(digit)
