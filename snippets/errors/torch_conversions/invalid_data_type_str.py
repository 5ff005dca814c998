import torch

label = torch.tensor("cat")
