import torch

ages = torch.tensor([31, 45])
ages.mean()
