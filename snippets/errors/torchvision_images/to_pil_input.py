import torch
from torchvision import transforms

images = [torch.zeros(3, 8, 8), torch.zeros(3, 8, 8)]
transforms.ToPILImage()(images)
