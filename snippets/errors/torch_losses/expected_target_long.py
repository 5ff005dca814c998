import torch
import torch.nn.functional as F

logits = torch.randn(2, 3)
labels = torch.tensor([0, 1], dtype=torch.int32)
F.cross_entropy(logits, labels)
