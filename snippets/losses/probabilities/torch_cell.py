"""`log_softmax(x)`, `NLLLoss()`"""
import torch
from torch import nn

y = torch.tensor([2, 0, 1])
x = torch.tensor(
    [[0.5, 0.1, 3.0], [2.5, 0.3, 0.2], [2.0, 2.5, 0.3]]
)
log_p = torch.log_softmax(x, dim=1)

# it takes no logarithm: it expects log-probabilities
loss_fn = nn.NLLLoss()
print(f"loss: {loss_fn(log_p, y):.3f}")
print(f"loss of the logits: {loss_fn(x, y):.3f}")  # wrong

zero = torch.tensor([[1.0, 0.0, 0.0]]).log()
print(f"right class at 0: {loss_fn(zero, y[:1]):.1f}")
