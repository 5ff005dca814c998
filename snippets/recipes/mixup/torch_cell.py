"""`v2.MixUp(alpha, num_classes)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torchvision.transforms import v2

torch.manual_seed(0)
x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.reshape(-1, 1, 8, 8).float() / 16

mix = v2.MixUp(alpha=0.4, num_classes=10)
xb, yb = mix(x[:50], y[:50])
print("labels mixed:", tuple(yb.shape))

model = nn.Sequential(
    nn.Flatten(), nn.Linear(64, 64),
    nn.ReLU(), nn.Linear(64, 10))
loss_fn = nn.CrossEntropyLoss()  # takes probabilities too
optimizer = torch.optim.Adam(model.parameters())
for _ in range(30):
    for i in torch.arange(1500).split(50):
        xb, yb = mix(x[i], y[i])  # one share for all of them
        optimizer.zero_grad()
        loss_fn(model(xb), yb).backward()
        optimizer.step()
right = model(x[1500:]).argmax(dim=1) == y[1500:]
right = right.float().mean()
print("new digits known, over 0.8:", bool(right > 0.8))
