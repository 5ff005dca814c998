"""`torch.cat([up, skip], dim=1)`, `F.pad`"""
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1, 8, 25, 25)  # halved: 12, then 24

down = nn.MaxPool2d(2)(x)
up = nn.ConvTranspose2d(8, 8, 2, stride=2)(down)
print("to be joined:", tuple(up.shape), tuple(x.shape))
try:
    torch.cat([up, x], dim=1)
except RuntimeError as error:
    print(str(error)[:50])
extra = x.shape[2] - up.shape[2]
cropped = F.pad(x, (0, -extra, 0, -extra))
joined = torch.cat([up, cropped], dim=1)
print("cropped:", tuple(joined.shape))
padded = F.pad(up, (0, extra, 0, extra))
whole = torch.cat([padded, x], dim=1)
print("padded:", tuple(whole.shape))
