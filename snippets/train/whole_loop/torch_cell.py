"""`model.train()`, `model.eval()`, `scheduler.step()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn, optim

x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16
torch.manual_seed(0)
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(64, 10))
optimizer = optim.Adam(model.parameters(), lr=0.05)
loss_fn = nn.CrossEntropyLoss()
scheduler = optim.lr_scheduler.ExponentialLR(optimizer, 0.7)

losses = []
for epoch in range(15):
    model.train()
    for rows in torch.randperm(1200).split(100):
        optimizer.zero_grad()
        loss_fn(model(x[rows]), y[rows]).backward()
        optimizer.step()
    scheduler.step()  # once an epoch
    model.eval()  # forgotten, dropout spoils what follows
    with torch.inference_mode():
        loss = loss_fn(model(x[1200:]), y[1200:]).item()
    losses.append(loss)
    if loss == min(losses):
        torch.save(model.state_dict(), "best.pt")
print(f"loss: first {losses[0]:.1f}, best {min(losses):.1f}")
