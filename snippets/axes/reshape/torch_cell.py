"""`x.view`, `x.reshape`, `nn.Unflatten`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

x = torch.tensor(load_digits().data)  # (1797, 64)

images = x.view(-1, 8, 8)  # the same memory, never a copy
print("images:", tuple(images.shape))

rows = images.view(images.size(0), -1)  # size is a method
print("rows again:", tuple(rows.shape))

layer = nn.Unflatten(dim=1, unflattened_size=(8, 8))
print("as a layer:", tuple(layer(x).shape))

turned = images.transpose(1, 2)
try:
    turned.view(-1, 64)
except RuntimeError as error:
    print("refused:", str(error)[:56])
print("turned:", tuple(turned.reshape(-1, 64).shape))
