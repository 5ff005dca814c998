"""`nn.MultiheadAttention(embed_dim, num_heads, batch_first)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = torch.tensor(load_digits().images).float() / 16
x, context = digits[:64], digits[64:128]

layer = nn.MultiheadAttention(
    embed_dim=8, num_heads=2, batch_first=True)
y, _ = layer(query=x, key=context, value=context)
print("output:", tuple(y.shape))
print("in_proj_weight:", tuple(layer.in_proj_weight.shape))
count = sum(p.numel() for p in layer.parameters())
print("parameters:", count)

mask = torch.ones(8, 8).triu(diagonal=1).bool()  # True: hidden
masked, _ = layer(x, x, x, attn_mask=mask)
causal, weights = layer(
    x, x, x, attn_mask=mask, is_causal=True)
print("steps seen:", (weights[0] > 0).sum(dim=1).tolist())
