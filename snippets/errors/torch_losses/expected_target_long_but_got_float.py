import torch
import torch.nn.functional as F

logits = torch.randn(2, 3)
labels = torch.tensor([0.0, 1.0])
F.cross_entropy(logits, labels)
