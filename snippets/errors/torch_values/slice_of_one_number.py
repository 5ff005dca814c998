import torch

len(torch.tensor([4.0]).squeeze())
