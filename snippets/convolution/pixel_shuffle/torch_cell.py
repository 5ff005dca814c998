"""`nn.PixelShuffle`, `nn.PixelUnshuffle`"""
import torch
from torch import nn

x = torch.arange(8).reshape(1, 8, 1, 1)  # one pixel
y = nn.PixelShuffle(2)(x)
print("channels first:", tuple(y.shape))
print("first channel:", y[0, 0].tolist())
back = nn.PixelUnshuffle(2)(y)
print("and back:", back.numpy().ravel())


def from_keras(x):  # Keras: all channels of a place together
    x = x.unflatten(1, (4, -1))
    return x.transpose(1, 2).flatten(1, 2)


y = nn.PixelShuffle(2)(from_keras(x))
print("as in Keras:", y[0, 0].tolist())
