import torch

image = torch.randn(28, 28, 3)
image.permute(0, 3, 1, 2)
