import torch
from torch import nn

words = torch.randn(1, 3, 4)
attention = nn.MultiheadAttention(4, 2, batch_first=True)
attention(words, words, words, attn_mask=torch.zeros(5, 5))
