"""`KLDivLoss(reduction="batchmean")(input.log(), target)`"""
import torch
from torch import nn

p = torch.tensor([[0.5, 0.5, 0.0], [0.2, 0.7, 0.1]])
q = torch.tensor([[0.4, 0.5, 0.1], [0.3, 0.4, 0.3]])

# the logarithm of the prediction, and first
loss_fn = nn.KLDivLoss(reduction="batchmean")
print(f"from p to q: {loss_fn(q.log(), p):.3f}")
print(f"from q to p: {loss_fn(p.log(), q):.2f}")
print(f"from p to p: {loss_fn(p.log(), p):.3f}")
