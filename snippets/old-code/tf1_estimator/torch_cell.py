"""`nn.Module`, `model.train()`, `model.eval()`"""
import itertools

import torch
from sklearn.datasets import load_iris
from torch import nn
from torch.utils import data

x, y = map(torch.tensor, load_iris(return_X_y=True))
x = x.float()

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(),
                      nn.Linear(16, 3))
optimizer = torch.optim.Adagrad(model.parameters(), lr=0.1)
loader = data.DataLoader(
    data.TensorDataset(x, y), batch_size=32, shuffle=True)
batches = (batch for _ in itertools.count() for batch in loader)
model.train()  # ModeKeys.TRAIN
for xb, yb in itertools.islice(batches, 100):  # steps
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(xb), yb).backward()
    optimizer.step()
model.eval()  # ModeKeys.EVAL, PREDICT
accuracy = (model(x).argmax(1) == y).float().mean().item()
print("accuracy above 0.9:", accuracy > 0.9)
