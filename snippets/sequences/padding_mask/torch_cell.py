"""`MultiheadAttention(...)(..., key_padding_mask=mask)`"""
import torch
from torch import nn

torch.manual_seed(0)
tokens = torch.tensor([[5, 7, 0, 0], [3, 8, 9, 4]])  # 0 pads
lengths = torch.tensor([2, 4])

embedding = nn.Embedding(10, 8)
layer = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = embedding(tokens)
y, _ = layer(x, x, x, key_padding_mask=tokens == 0)
alone, _ = layer(x[:1, :2], x[:1, :2], x[:1, :2])
same = torch.allclose(y[0, :2], alone[0], atol=1e-6)
print("as without padding:", same)

mask = torch.arange(4) >= lengths[:, None]  # True: padding
print("mask:", mask[0].tolist())
by_hand, _ = layer(x, x, x, key_padding_mask=mask)
print("by hand:", torch.equal(y, by_hand))
