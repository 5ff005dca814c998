"""`nn.Linear(32, n)`, `nn.BCEWithLogitsLoss()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, digit = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16
y = torch.stack([digit > 4, digit % 2 == 1, digit % 3 == 0], 1)
y = y.float()  # three answers for each digit

model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 3))
loss_fn = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(model.parameters())
for i in torch.arange(len(x)).repeat(10).split(32):
    optimizer.zero_grad()
    loss_fn(model(x[i]), y[i]).backward()
    optimizer.step()
answers = model(x) > 0  # a probability above 0.5
right = answers == (y > 0.5)
each = right.float().mean()
every = right.all(dim=1).float().mean()
print("answers right, above 0.9:", bool(each > 0.9))
print("all three right is less:", bool(every < each))
