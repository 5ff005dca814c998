"""`torch.tanh(query + key)`, `nn.Linear(size, 1)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = torch.tensor(load_digits().images).float() / 16
query, value = digits[:64], digits[64:128, :5]


class AdditiveAttention(nn.Module):  # PyTorch has none
    def __init__(self, size):
        super().__init__()
        self.scale = nn.Linear(size, 1, bias=False)

    def forward(self, query, value, key):
        # each step of the query with each of the key
        pairs = query[:, :, None] + key[:, None]
        scores = self.scale(torch.tanh(pairs)).squeeze(-1)
        scores = scores.softmax(dim=2)
        return scores @ value, scores


torch.manual_seed(0)
layer = AdditiveAttention(8)
y, scores = layer(query, value, key=value)
print("output:", tuple(y.shape))
print("weights:", [tuple(w.shape) for w in layer.parameters()])
total = scores.sum(dim=2)
print("sum to 1:", torch.allclose(total, torch.tensor(1.0)))
