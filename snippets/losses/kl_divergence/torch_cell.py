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

# three axes, as in sentences: (2, 2, 3)
p3, q3 = torch.stack([p, p]), torch.stack([q, q])
print(f"three axes: {loss_fn(q3.log(), p3):.3f}")  # wrong
p3, q3 = p3.flatten(0, 1), q3.flatten(0, 1)
print(f"flattened to two: {loss_fn(q3.log(), p3):.3f}")
