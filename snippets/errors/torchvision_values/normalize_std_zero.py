import torch
from torchvision import transforms

transforms.Normalize([0.0], [0.0])(torch.zeros(1, 4, 4))
