import torch

torch.symeig(torch.eye(2))
