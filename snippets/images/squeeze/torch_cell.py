"""`x.unsqueeze(dim)`, `x.squeeze(dim)`"""
import torch
from sklearn.datasets import load_digits

image = torch.tensor(load_digits().images[0]).float()
column = image[:, 3:4]  # one pixel wide
print("column:", tuple(column.shape))

x = column.unsqueeze(0)  # the batch
x = x.unsqueeze(1)  # the channel, before the rows
print("expanded:", tuple(x.shape))
print("squeezed:", tuple(x.squeeze().shape))
named = x.squeeze((0, 1))
print("squeezed, named:", tuple(named.shape))

# an axis of another size stays, without an error
print("axis of 8:", tuple(image.squeeze(0).shape))
