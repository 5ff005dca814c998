"""`nn.ELU(alpha)`, `nn.SELU()`, `F.celu(x)`"""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-4, 4, 9)
elu = nn.ELU(alpha=0.5)(x)  # alpha=1.0 by default
selu = nn.SELU()(x)
celu = F.celu(x, alpha=0.5)
print("elu:", *elu.numpy()[:3].round(3))
print("selu:", *selu.numpy()[:3].round(3))
print("celu:", *celu.numpy()[:3].round(3))


@torch.no_grad()
def spread(lecun):
    torch.manual_seed(0)
    h = torch.randn(256, 128)
    for _ in range(20):  # layers
        layer = nn.Linear(128, 128)
        if lecun:
            nn.init.normal_(layer.weight, std=128**-0.5)
            nn.init.zeros_(layer.bias)
        h = F.selu(layer(h))
    return h.std().item()


default = spread(lecun=False)
lecun = spread(lecun=True)
print("20 layers keep their spread:", default > 0.8)
print("with lecun_normal:", lecun > 0.8)
