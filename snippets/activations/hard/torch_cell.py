"""`nn.Hardsigmoid()`, `nn.Hardswish()`, `F.relu6`"""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-4, 8, 13)
sigmoid = nn.Hardsigmoid()(x)  # x / 6 + 0.5, cut
swish = nn.Hardswish()(x)
capped = F.relu6(x)
tanh = F.hardtanh(x)
print("hardsigmoid(1):", sigmoid[5].numpy().round(4))
print("hardswish(1):", swish[5].numpy().round(4))
print("relu6:", capped.numpy()[-3:])
print("hardtanh:", tanh.numpy()[2:7])

# for weights that were trained with Keras 2
old = torch.clamp(0.2 * x + 0.5, 0, 1)
print("as Keras 2, of 1:", old[5].numpy().round(4))
v = torch.tensor([-1.0, 1.0], requires_grad=True)
y = F.hardtanh(v)
(gradient,) = torch.autograd.grad(y.sum(), v)
print("hardtanh at its ends:", gradient.numpy())
