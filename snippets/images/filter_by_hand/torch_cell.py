"""`F.conv2d(image, kernel, padding="same")`, `F.relu`"""
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("china.jpg")) / 255
image = v2.Grayscale()(pixels.permute(2, 0, 1))[None]
print("image:", tuple(image.shape))  # N, C, H, W

kernel = [[-1.0, -1, -1], [-1, 8, -1], [-1, -1, -1]]
kernel = torch.tensor(kernel)[None, None]  # out, in, H, W
edges = F.conv2d(image, kernel, padding="same")
edges = F.relu(edges)
print("kernel:", tuple(kernel.shape))
print("edges:", tuple(edges.shape))

plt.figure(figsize=(5, 3))
plt.imshow(edges.squeeze(), cmap="gray", vmax=1)
plt.axis("off")
plt.show()
