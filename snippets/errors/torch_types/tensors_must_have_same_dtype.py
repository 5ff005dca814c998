import torch

torch.randn(2, 2) @ torch.randn(2, 2).double()
