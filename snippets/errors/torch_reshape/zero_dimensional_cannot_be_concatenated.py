import torch

losses = [torch.tensor(0.5), torch.tensor(0.4)]
torch.cat(losses)
