import torch

outputs = []
torch.stack(outputs)
