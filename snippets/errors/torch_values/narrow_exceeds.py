import torch

torch.zeros(5).narrow(0, 3, 4)
