"""`module.register_forward_hook(keep)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:8, None]).float() / 16

model = nn.Sequential()
model.conv = nn.Conv2d(1, 4, 3, padding="same")
model.norm = nn.BatchNorm2d(4, eps=1e-3)
model.flat = nn.Flatten()
model.dense = nn.Linear(4 * 8 * 8, 10)


def inside(x):
    found = {}
    def keep(name):
        return lambda module, given, output: found.update(
            {name: output.clone()})
    hooks = [each.register_forward_hook(keep(name))
        for name, each in model.named_children()]
    model.eval()(x)
    for hook in hooks:
        hook.remove()
    return found


for name, output in inside(x).items():
    print(f"{name:5}", tuple(output.shape))
