import torch
import torch.nn.functional as F

logits = torch.randn(1, 3, 4, 4)
mask = torch.zeros(1, 1, 4, 4, dtype=torch.long)
F.cross_entropy(logits, mask)
