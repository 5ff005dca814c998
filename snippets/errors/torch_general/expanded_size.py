import torch

positions = torch.zeros(1, 512, 64)
positions.expand(8, 600, 64)
