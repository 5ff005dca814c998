"""`nn.Transformer.generate_square_subsequent_mask(n)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:64]).float() / 16

layer = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
mask = nn.Transformer.generate_square_subsequent_mask(8)
print("first row:", mask[0].tolist())  # added to the scores
y, _ = layer(x, x, x, attn_mask=mask)

hidden = torch.ones(8, 8).triu(1).bool()  # True: hidden
same, _ = layer(x, x, x, attn_mask=hidden, is_causal=True)
print("two ways agree:", torch.allclose(y, same, atol=1e-6))

later = x.clone()
later[:, 5:] = 0  # the steps 0 to 4 must not notice
other, _ = layer(later, later, later, attn_mask=mask)
moved = ((other - y).abs() > 1e-6).any(dim=2).any(dim=0)
print("steps that moved:", moved.nonzero().ravel().tolist())
