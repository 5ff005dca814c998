"""`F.scaled_dot_product_attention(query, key, value)`"""
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

digits = torch.tensor(load_digits().images[:64]).float() / 16
query = digits.reshape(64, 8, 2, 4).transpose(1, 2)
key, value = query.flip(2), query.flip(0)  # heads, then steps

attend = F.scaled_dot_product_attention
y = attend(query, key, value)
print("output:", tuple(y.shape))

mask = torch.ones(8, 8).tril().bool()  # True: may look
causal = attend(query, key, value, attn_mask=mask)
short = attend(query, key, value, is_causal=True)
print("two ways agree:", torch.allclose(causal, short))
