import torch

x = torch.zeros(2)
y = torch.tensor(x)
