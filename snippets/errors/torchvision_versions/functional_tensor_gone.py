import torch
from torchvision.transforms.functional_tensor import rgb_to_grayscale

rgb_to_grayscale(torch.zeros(3, 8, 8))
