"""`StratifiedKFold`, `Subset`"""
import torch
from sklearn.datasets import load_diabetes
from sklearn.model_selection import StratifiedKFold
from torch import nn
from torch.utils import data

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True)
x = torch.tensor(x[:200] * 20).float()
y = torch.tensor(y[:200] > 140).long()


def build():
    hidden, last = nn.Linear(10, 64), nn.Linear(64, 2)
    return nn.Sequential(hidden, nn.ReLU(), last)


def score(model, rows, val, batch_size=16):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    part = data.Subset(data.TensorDataset(x, y), rows)
    batches = data.DataLoader(part, batch_size, shuffle=True)
    for _ in range(20):
        for xb, yb in batches:
            optimizer.zero_grad()
            nn.CrossEntropyLoss()(model(xb), yb).backward()
            optimizer.step()
    return (model(x[val]).argmax(1) == y[val]).float().mean()


folds = StratifiedKFold(4, shuffle=True, random_state=0)
scores = [score(build(), *fold) for fold in folds.split(x, y)]
print(f"accuracy on rows not seen: {sum(scores) / 4:.1f}")
