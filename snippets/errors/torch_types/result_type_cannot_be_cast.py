import torch

counts = torch.tensor([1, 2])
counts += 0.5
