import torch

features = torch.randn(4, 2)
mask = torch.tensor([True, False, True])
features[mask]
