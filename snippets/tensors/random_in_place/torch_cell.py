"""`torch.normal(means, std)`, `x.normal_()`, `trunc_normal_`"""
import torch
from torch import nn

torch.manual_seed(0)
means = torch.tensor([1.0, 10.0, 20.0])
each = torch.normal(means.expand(10_000, 3), std=0.5)
noise = torch.empty(10_000).normal_(mean=5.0, std=2.0)
even = torch.empty(10_000).uniform_(-1.0, 1.0)
# its bounds are -2 and 2, whatever std is
cut = torch.empty(10_000)
nn.init.trunc_normal_(cut, std=0.02, a=-0.04, b=0.04)
middles = each.mean(0)
print("each: means", *[f"{x:.0f}" for x in middles])
print(f"noise: mean {noise.mean():.0f}")
print(f"noise: deviation {noise.std():.0f}")
print(f"even: up to {even.max():.2f}")
print(f"cut: up to {cut.max():.3f}")
