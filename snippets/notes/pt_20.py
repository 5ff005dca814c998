"""argmax names the winning column, with or without softmax"""
import torch

torch.manual_seed(0)
scores = torch.randn(100, 5)
p = torch.softmax(scores, dim=1)
best = scores.argmax(dim=1)
assert torch.equal(p.argmax(dim=1), best)
assert torch.equal(torch.max(scores, dim=1).indices, best)
assert best.shape == (100,)
assert best.unique().tolist() == [0, 1, 2, 3, 4]
# Values are not columns.
assert torch.max(p, dim=1).values.max() < 1
