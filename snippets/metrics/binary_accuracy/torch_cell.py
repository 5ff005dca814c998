"""`((p > 0.5) == y).float().mean()`"""
import torch

y = torch.tensor([[1], [1], [0], [0]])
logits = torch.tensor([[3.0], [0.3], [-2.0], [-0.1]])
p = torch.sigmoid(logits)

share = ((p > 0.5) == y).float().mean()
print(f"of probabilities: {share:.2f}")

# the logit of p = 0.57 is 0.3, below the threshold
wrong = ((logits > 0.5) == y).float().mean()
print(f"of logits: {wrong:.2f}")

at_0 = ((logits > 0) == y).float().mean()
print(f"of logits, at 0: {at_0:.2f}")
