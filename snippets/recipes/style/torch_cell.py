"""`x.flatten(1)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision import models

torch.manual_seed(0)
y = load_sample_image("flower.jpg")[100:164, 200:264] / 255
y = torch.tensor(y).float().movedim(-1, 0)
vgg = models.vgg16(weights=None).features  # or "DEFAULT"
vgg.requires_grad_(False)  # only the picture is trained


def gram(x):  # which channels go together, wherever that is
    x = x[0].flatten(1)  # channels are first
    return x @ x.T / x.shape[1]


def loss_fn(x):
    first = vgg[:4](x)
    return sum((gram(a) - b).square().mean() / b.square().mean()
               for a, b in zip((first, vgg[4:9](first)), style))


style = gram(vgg[:4](y[None])), gram(vgg[:9](y[None]))
x = torch.rand(1, 3, 64, 64).requires_grad_()
optimizer = torch.optim.Adam([x], lr=0.03)
for _ in range(30):
    optimizer.zero_grad()
    loss = loss_fn(x)
    loss.backward()
    optimizer.step()
print("style loss below 0.1:", bool(loss < 0.1))
