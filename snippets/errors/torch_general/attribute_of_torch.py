import torch

layer = torch.nn.Dense(10)
