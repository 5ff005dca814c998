import torch

logits = torch.randn(2, 3)
labels = torch.tensor([0, 2])
logits.gather(1, labels)
