import torch

images = torch.randn(2, 28, 28, 3).permute(0, 3, 1, 2)
images.view(2, -1)
