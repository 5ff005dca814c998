import torch

torch.tensor([None, 1.0])
