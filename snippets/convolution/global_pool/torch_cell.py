"""`nn.AdaptiveAvgPool2d(1)`, `nn.Flatten()`"""
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.manual_seed(0)
image = load_sample_image("china.jpg")[None, ::8, ::8] / 255
image = torch.tensor(image).permute(0, 3, 1, 2).float()

pool = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())
for x in image, image[:, :, 20:, :30]:  # any size will do
    y = pool(x)  # without nn.Flatten(): (1, 3, 1, 1)
    print("mean colour:", y.numpy().round(2), tuple(y.shape))

top = image.amax(dim=(2, 3))  # nn.AdaptiveMaxPool2d(1)
print("largest:", top.numpy().round(2))
head = nn.Linear(3, 10)
print("scores:", tuple(head(y).shape))
