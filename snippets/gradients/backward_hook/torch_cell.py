"""`module.register_full_backward_hook(keep)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

x = torch.tensor(load_digits().images[:4, None]).float() / 16
torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 6, 3), nn.ReLU(), nn.Flatten(),
    nn.Linear(6 * 6 * 6, 10))
kept = {}


def keep(module, grad_input, grad_output):  # tuples
    kept["slope"] = grad_output[0]


hook = model[1].register_full_backward_hook(keep)
found = model[:2](x)
score = model[2:](found)[:, 3].sum()
score.backward()
hook.remove()  # or it runs at every backward
slope = kept["slope"]
weights = slope.mean(dim=(2, 3), keepdim=True)
heat = (weights * found).sum(dim=1).relu().detach()
print("maps and their gradient:", found.shape == slope.shape)
print("heat:", tuple(heat.shape))  # Grad-CAM of the class 3
