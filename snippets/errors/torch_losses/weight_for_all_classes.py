import torch
import torch.nn.functional as F

logits, labels = torch.randn(2, 3), torch.tensor([0, 1])
F.cross_entropy(logits, labels, weight=torch.tensor([1.0, 2.0]))
