"""`nn.utils.fuse_conv_bn_eval(conv, norm)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.images[:, None]).float() / 16
y = torch.tensor(digits.target)
conv = nn.Conv2d(1, 4, 3, bias=False)
norm = nn.BatchNorm2d(4)
model = nn.Sequential(conv, norm, nn.Flatten(),
    nn.LazyLinear(10))
model(x)  # the lazy layer wants its shape
optimizer = torch.optim.Adam(model.parameters())
for i in torch.arange(len(x)).repeat(3).split(32):
    optimizer.zero_grad()
    F.cross_entropy(model(x[i]), y[i]).backward()
    optimizer.step()

model.eval()  # in training it is refused
folded = nn.utils.fuse_conv_bn_eval(conv, norm)
gap = (folded(x) - norm(conv(x))).abs().max().item()
print("equal to two layers:", gap < 1e-4)
two = [*conv.state_dict(), *norm.state_dict()]
print("weights of two:", len(two))  # one counts the batches
print("weights of one:", len(folded.state_dict()))
