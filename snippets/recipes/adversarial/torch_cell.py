"""`x.requires_grad_()`, `torch.autograd.grad(loss, x)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(),
    nn.BatchNorm1d(32), nn.Linear(32, 10))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters())
for i in torch.arange(len(x)).repeat(10).split(32):
    optimizer.zero_grad()
    loss_fn(model(x[i]), y[i]).backward()
    optimizer.step()

model.eval()  # or the other pictures of the batch count too
x.requires_grad_()
slope, = torch.autograd.grad(loss_fn(model(x), y), x)
attack = (x + 0.1 * slope.sign()).clip(0, 1).detach()
scores = [(model(each).argmax(dim=1) == y).float().mean()
    for each in (x, attack)]
print("above 0.9:", bool(scores[0] > 0.9))
print("attacked, below 0.5:", bool(scores[1] < 0.5))
