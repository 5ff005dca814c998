import torch

probabilities = torch.tensor([float("nan"), 1.0])
torch.multinomial(probabilities, 1)
