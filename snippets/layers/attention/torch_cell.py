"""`nn.MultiheadAttention(embed_dim, num_heads, batch_first)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = torch.tensor(load_digits().images).float() / 16
x, other = digits[:64], digits[64:128]

layer = nn.MultiheadAttention(8, 2, batch_first=True)
y, weights = layer(query=x, key=x, value=other)
print("output:", tuple(y.shape))
print("in_proj_weight:", tuple(layer.in_proj_weight.shape))
count = sum(p.numel() for p in layer.parameters())
print("parameters:", count)

mask = torch.ones(8, 8).tril().bool()
causal, _ = layer(x, x, x, attn_mask=~mask)  # True: do not
