import torch

logits = torch.tensor([float("nan"), 0.1])
torch.distributions.Categorical(logits=logits)
