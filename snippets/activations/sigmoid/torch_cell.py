"""`torch.sigmoid(logits)`, `nn.BCEWithLogitsLoss()`"""
import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

torch.manual_seed(0)
x, y = map(torch.tensor, load_breast_cancer(return_X_y=True))
mean, std = x.mean(dim=0), x.std(dim=0, correction=0)
x = ((x - mean) / std).float()

model = nn.Linear(30, 1)
loss_fn = nn.BCEWithLogitsLoss()  # its sigmoid is inside
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
for step in range(50):
    optimizer.zero_grad()
    loss_fn(model(x)[:, 0], y.float()).backward()
    optimizer.step()
model.eval()
with torch.no_grad():
    logits = model(x)[:, 0]
probability = torch.sigmoid(logits)
predicted = logits > 0  # where the probability is over 0.5
same = torch.equal(predicted, probability > 0.5)
print("logits over 0 are probabilities over 0.5:", same)
print("sigmoid of 0:", torch.sigmoid(torch.tensor(0.0)).item())
