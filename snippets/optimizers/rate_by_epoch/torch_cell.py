"""`LambdaLR(optimizer, lr_lambda)`, `scheduler.step`"""
import torch
from torch import nn

x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x


def lr_lambda(epoch):
    return 1 / (1 + epoch)  # a factor of the first rate


model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
scheduler = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lr_lambda)
rates = []
for epoch in range(4):
    rates.append(scheduler.get_last_lr()[0])
    for xb, yb in zip(x.split(2), y.split(2)):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(xb), yb).backward()
        optimizer.step()
    scheduler.step()  # once an epoch, not a batch
print("rates:", *(f"{rate:.3f}" for rate in rates))
print(f"weight: {model.weight.item():.2f}")
