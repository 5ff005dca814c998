"""`F.l1_loss`, `F.mse_loss(...).sqrt()`, `y.var`"""
import torch
import torch.nn.functional as F
from sklearn.datasets import load_diabetes

x, y = map(torch.tensor, load_diabetes(return_X_y=True))
x = torch.cat([x, torch.ones(len(x), 1)], dim=1).float()
y = y.float()[:, None]
y_pred = x @ torch.linalg.lstsq(x, y).solution

# over all rows at once: no mean over batches
mae = F.l1_loss(y_pred, y)
rmse = F.mse_loss(y_pred, y).sqrt()
r2 = 1 - F.mse_loss(y_pred, y) / y.var(correction=0)
print(f"absolute error: {mae:.1f}")
print(f"root of squared error: {rmse:.1f}")
print(f"R2: {r2:.2f}")
