"""`SGD([{"weight_decay": 2 * l2}])`"""
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True)
x = torch.tensor(x / x.std(0)).float()  # centred already
y = (torch.tensor(y).float() / 100)[:, None]
l2 = 0.1

model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(
    [
        {"params": [model.weight], "weight_decay": 2 * l2},
        {"params": [model.bias]},
    ],
    lr=0.1,
)
loss_fn = nn.MSELoss()

for step in range(100):
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
print(f"size of the weights: {model.weight.norm():.2f}")
print(f"bias: {model.bias[0]:.2f}")
print(f"loss without the penalty: {loss:.2f}")
