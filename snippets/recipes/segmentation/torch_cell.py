"""`nn.Conv2d(channels, classes, 1)`, `nn.ConvTranspose2d`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:512, None]).float() / 16
y = (x[:, 0] > 0.3).long()  # a class for each pixel

model = nn.Sequential(
    nn.Conv2d(1, 8, 2, stride=2), nn.ReLU(),
    nn.ConvTranspose2d(8, 8, 2, stride=2), nn.ReLU(),
    nn.Conv2d(8, 2, 1))  # a score for each class, axis 1
optimizer = torch.optim.SGD(model.parameters(), 0.5, 0.9)
loss_fn = nn.CrossEntropyLoss()
for _ in range(20):
    for i in torch.randperm(len(x)).split(64):
        optimizer.zero_grad()
        loss_fn(model(x[i]), y[i]).backward()
        optimizer.step()
scores = model(x).detach()
classes = scores.argmax(dim=1)
print("scores:", tuple(scores.shape))
print("classes:", tuple(classes.shape))
right = (classes == y).float().mean()
print("pixels right, above 0.95:", bool(right > 0.95))
