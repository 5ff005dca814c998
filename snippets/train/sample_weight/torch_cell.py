"""`MSELoss(reduction="none")`, `mean()`"""
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.linspace(-1, 1, 100)[:, None]
y = 3 * x
y[::5] = 20.0  # every fifth answer is wrong
weights = torch.ones(100)
weights[::5] = 0.0  # so it must not count
dataset = TensorDataset(x, y, weights)  # shuffled together

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
loss_fn = nn.MSELoss(reduction="none")


def train_step(xb, yb, wb):
    optimizer.zero_grad()
    loss = loss_fn(model(xb), yb).squeeze(-1)  # (n, 1) to (n,)
    loss = (loss * wb).mean()
    loss.backward()
    optimizer.step()
    return loss.item()


batches = DataLoader(dataset, batch_size=25, shuffle=True)
for epoch in range(20):
    for xb, yb, wb in batches:
        train_step(xb, yb, wb)
print(f"slope learned: {model.weight.item():.2f}")
