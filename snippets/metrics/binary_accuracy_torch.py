"""`((p > 0.5) == y)`, or `logits > 0`"""
import torch

y = torch.tensor([[1], [1], [0], [0]])
logits = torch.tensor([[3.0], [0.3], [-2.0], [-0.1]])
p = torch.sigmoid(logits)

right = (p > 0.5) == y
print(f"of probabilities: {right.float().mean():.2f}")

wrong = (logits > 0.5) == y  # p = 0.57 is 0.3 here
print(f"of logits: {wrong.float().mean():.2f}")

at_0 = (logits > 0) == y
print(f"of logits, at 0: {at_0.float().mean():.2f}")
