"""`SGD(weight_decay=2 * l2)`, for the weights only"""
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True, scaled=False)
x = torch.tensor((x - x.mean(0)) / x.std(0)).float()
y = (torch.tensor(y).float() / 100)[:, None]
l2 = 0.1

model = nn.Linear(10, 1)
decayed = {"params": [model.weight], "weight_decay": 2 * l2}
others = {"params": [model.bias]}
optimizer = torch.optim.SGD([decayed, others], lr=0.1)
loss_fn = nn.MSELoss()

for step in range(100):
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
size = model.weight.norm()
print(f"size of the weights: {size:.2f}")
print(f"bias: {model.bias[0]:.2f}")
print(f"loss without the penalty: {loss:.2f}")
