import torch

x = torch.zeros(2, 3)
x.cat(torch.ones(2, 3))
