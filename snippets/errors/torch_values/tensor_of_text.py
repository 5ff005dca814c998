import torch

torch.tensor(["cat", "dog"])
