import torch

torch.save({"epoch": 3}, "checkpoints/epoch_3.pt")
