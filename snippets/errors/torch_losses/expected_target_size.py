import torch
import torch.nn.functional as F

logits = torch.randn(32, 20, 10)
labels = torch.zeros(32, 20, dtype=torch.long)
F.cross_entropy(logits, labels)
