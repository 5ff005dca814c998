"""`plt.imshow(image.permute(1, 2, 0))`, `plt.title`"""
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image
from torch.utils.data import DataLoader, TensorDataset

class_names = ["china", "flower"]
files = "china.jpg", "flower.jpg"
photos = [load_sample_image(file) for file in files]
y = torch.arange(12) % 2
x = torch.empty(12, 3, 200, 200)
for i in range(12):
    row, column = i // 6 * 200, i % 6 // 2 * 200
    tile = photos[y[i]][row : row + 200, column : column + 200]
    x[i] = torch.tensor(tile / 255).permute(2, 0, 1)
loader = DataLoader(TensorDataset(x, y), batch_size=9)

images, labels = next(iter(loader))  # floats from 0 to 1
print("images:", tuple(images.shape))
plt.figure(figsize=(5, 3))
for i in range(9):
    plt.subplot(3, 3, i + 1)
    plt.imshow(images[i].permute(1, 2, 0))  # C, H, W -> H, W, C
    plt.title(class_names[labels[i]], fontsize=7, pad=2)
    plt.axis("off")
plt.show()
