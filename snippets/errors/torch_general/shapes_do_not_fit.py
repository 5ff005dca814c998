import torch

torch.einsum("ij,jk->ik", torch.zeros(2, 3), torch.zeros(4, 5))
