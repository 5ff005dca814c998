import torch

labels = torch.tensor([0, 2, 1])
labels[:, 1]
