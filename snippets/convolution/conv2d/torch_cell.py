"""`x.permute(0, 3, 1, 2)`, `nn.Conv2d(3, 8, kernel_size)`"""
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.manual_seed(0)
image = torch.tensor(load_sample_image("china.jpg") / 255.0)
x = image[None].float().permute(0, 3, 1, 2)  # to N, C, H, W
print("image, batch:", tuple(image.shape), tuple(x.shape))

conv = nn.Conv2d(3, 8, kernel_size=3)
y = conv(x)
print("weight:", tuple(conv.weight.shape))
print("output:", tuple(y.shape))

try:
    conv(image[None].float())  # channels last
except RuntimeError as error:
    print("channels last:", str(error)[:43])
