import torch

torch.ones(2, 2, dtype=torch.int32) @ torch.randn(2, 2).double()
