"""`loss.backward()`, `step()`, `torch.inference_mode()`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(32, 4))).float()
y = x.sum(dim=1, keepdim=True)

model = nn.Linear(4, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def train_on_batch(x, y):
    model.train()
    optimizer.zero_grad()
    loss = nn.MSELoss()(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()


losses = [train_on_batch(x, y) for step in range(5)]
model.eval()
with torch.inference_mode():
    output = model(x)
    tested = nn.MSELoss()(output, y).item()
print("losses:", np.round(losses, 2))
print(f"tested: {tested:.2f}")
print("output:", tuple(output.shape))
