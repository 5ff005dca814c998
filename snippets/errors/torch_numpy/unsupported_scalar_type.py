import torch

torch.zeros(2, dtype=torch.bfloat16).numpy()
