import torch

images = torch.randn(4, 3, 5)
images.view(4, 16)
