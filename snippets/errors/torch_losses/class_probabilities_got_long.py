import torch
import torch.nn.functional as F

logits = torch.randn(2, 3)
F.cross_entropy(logits, torch.tensor([[1, 0, 0], [0, 0, 1]]))
