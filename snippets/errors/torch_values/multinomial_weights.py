import torch

torch.multinomial(torch.zeros(4), 1)
