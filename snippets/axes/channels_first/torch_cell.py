"""`nn.Conv2d`, `x.permute`"""
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.manual_seed(0)
image = load_sample_image("flower.jpg")[:64, :48]
last = torch.tensor(image)[None].float() / 255
x = last.permute(0, 3, 1, 2)

layer = nn.Conv2d(3, 8, 3)
y = layer(x)
print("channels first:", tuple(y.shape))
try:
    layer(last)
except RuntimeError as error:
    print("refused:", str(error)[-47:])

# a lazy layer takes its channels from whatever comes first
wrong = nn.LazyConv2d(8, 3, padding="same")
print("no complaint:", tuple(wrong(last).shape))
print("its kernel:", tuple(wrong.weight.shape))
