"""`F.cosine_similarity(x, y)`, `nn.CosineEmbeddingLoss()`"""
import torch
from torch import nn
from torch.nn import functional as F

y_true = torch.tensor([[1.0, 0], [1, 0], [1, 0]])
y_pred = torch.tensor([[3.0, 0], [1, 1], [-1, 0]])

each = -F.cosine_similarity(y_pred, y_true, dim=-1)
print("same way, 45 degrees, opposite:", each.numpy().round(2))
loss = each.mean()
print(f"mean of the loss: {loss:.3f}")
loss_fn = nn.CosineEmbeddingLoss()  # 1 - similarity
alike = torch.ones(3)  # -1 for a pair that must differ
shifted = loss_fn(y_pred, y_true, alike)
print(f"CosineEmbeddingLoss: {shifted:.3f}")
