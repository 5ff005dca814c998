import torch
from torchvision import transforms

image = torch.zeros(32, 32, 3)
transforms.ToPILImage()(image)
