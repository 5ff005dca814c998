import torch

logits = torch.randn(10)
logits.argmax(dim=1)
