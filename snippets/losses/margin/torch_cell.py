"""`nn.MarginRankingLoss(margin)`, `nn.MultiMarginLoss()`"""
import torch
from torch import nn

x = torch.tensor([[2.0], [0.3], [-0.5], [-1.5]])  # scores
y = torch.tensor([[1.0], [1], [1], [-1]])  # not 0

loss_fn = nn.MarginRankingLoss(margin=1.0)  # its own is 0
loss = loss_fn(x, torch.zeros_like(x), y)
print(f"hinge: {loss:.3f}")
squared = (1 - y * x).relu().square().mean()
print(f"squared hinge: {squared:.3f}")

scores = torch.tensor([[2.0, 1.5, 1.8], [0.4, 0.9, 0.2]])
classes = torch.tensor([0, 1])
true = scores.gather(1, classes[:, None])
rivals = scores.scatter(1, classes[:, None], -torch.inf)
best = rivals.amax(dim=1, keepdim=True)
several = loss_fn(true, best, torch.ones_like(true))
print(f"several classes: {several:.3f}")  # the best rival alone
every = nn.MultiMarginLoss()(scores, classes)
print(f"MultiMarginLoss: {every:.3f}")  # each rival / classes
