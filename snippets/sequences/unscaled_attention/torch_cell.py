"""`F.scaled_dot_product_attention(..., scale=1.0)`"""
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

digits = torch.tensor(load_digits().images).float() / 16
query, value = digits[:64], digits[64:128, :5]

y = F.scaled_dot_product_attention(
    query, value, value, scale=1.0)  # not 1 / sqrt(8)
print("output:", tuple(y.shape))

scores = torch.softmax(query @ value.mT, dim=2)
same = torch.allclose(scores @ value, y, atol=1e-6)
print("the same by hand:", same)
