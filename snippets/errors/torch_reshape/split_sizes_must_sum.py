import torch

torch.split(torch.zeros(10), [3, 3])
