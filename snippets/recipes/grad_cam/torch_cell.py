"""`torch.autograd.grad(score, maps)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.reshape(-1, 1, 8, 8).float() / 16

body = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU())
head = nn.Sequential(
    nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 10))
model = nn.Sequential(body, head)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
for i in torch.arange(len(x)).repeat(3).split(32):
    optimizer.zero_grad()
    loss_fn(model(x[i]), y[i]).backward()
    optimizer.step()

found = body(x[:4])
score = head(found)
(slopes,) = torch.autograd.grad(score.amax(dim=1).sum(), found)
weight = slopes.mean(dim=(2, 3), keepdim=True)
cam = (weight * found).sum(dim=1).relu()
print("heat maps:", tuple(cam.shape))
