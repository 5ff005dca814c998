"""`base.requires_grad_(False)`, `base.eval()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x = torch.tensor(x / 16).float()
old, new = x[y < 5], x[y >= 5]

bn = nn.BatchNorm1d(64, momentum=0.1, eps=1e-3)
base = nn.Sequential(bn)


class Model(nn.Sequential):
    def train(self, mode=True):
        super().train(mode)
        if not bn.weight.requires_grad:
            base.eval()  # train() has just undone it
        return self


model = Model(base, nn.Linear(64, 5))
for step in range(50):
    model(old)  # averages of digits 0 to 4


def moved():
    before = bn.running_mean.clone()
    model.train()(new)
    return (bn.running_mean - before).abs().max()


print(f"free, averages moved by {moved():.2f}")
base.requires_grad_(False)
print(f"frozen, averages moved by {moved():.2f}")
