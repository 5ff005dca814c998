import torch

x = torch.arrange(10)
