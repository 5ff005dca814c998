"""`nn.Flatten()`, `reshape(..., -1)`, `permute(3, 2, 0, 1)`"""
import torch
from sklearn.datasets import load_sample_image
from torch import nn

image = load_sample_image("flower.jpg")[::80, ::80]
image = torch.tensor(image)
x = image.permute(2, 0, 1)[None] / 255
print("image:", tuple(x.shape))  # channels, height, width

flat = nn.Flatten()(x)  # torch.flatten(x) takes the batch too
print("flat:", tuple(flat.shape))
print("first pixel:", image[0, 0].tolist())
first = (flat[0, :3] * 255).round().int()  # three reds
print("first values:", first.tolist())


def from_keras(kernel, height, width, channels):
    kernel = kernel.reshape(height, width, channels, -1)
    return kernel.permute(3, 2, 0, 1).flatten(start_dim=1)


linear = nn.Linear(flat.shape[1], 10)
output = linear(flat)
print("weight:", tuple(linear.weight.shape))
