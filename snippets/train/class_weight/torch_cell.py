"""`CrossEntropyLoss(weight=, reduction="none")`, `mean()`"""
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
rng = np.random.default_rng(0)
y = torch.tensor(rng.random(400) < 0.1).long()  # one in ten
x = torch.tensor(rng.normal(size=(400, 2))).float() + y[:, None]
weights = torch.tensor([1.0, 9.0])

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.CrossEntropyLoss(weight=weights, reduction="none")


def train_step(xb, yb):
    optimizer.zero_grad()
    # "mean" would divide by the sum of the weights
    loss = loss_fn(model(xb), yb).mean()
    loss.backward()
    optimizer.step()
    return loss.item()


for epoch in range(60):
    train_step(x, y)
model.eval()
with torch.inference_mode():
    guess = model(x).argmax(dim=1)
print(f"rare class: found {guess[y == 1].sum()} of {y.sum()}")
