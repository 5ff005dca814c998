"""`v2.CenterCrop`, `v2.Resize`"""
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("china.jpg"))
image = pixels.permute(2, 0, 1) / 255  # 3 x 427 x 640

resize = v2.Resize((64, 64), antialias=False)
squashed = resize(image)
side = min(image.shape[1:])
cropped = resize(v2.CenterCrop(side)(image))
print(tuple(squashed.shape), tuple(cropped.shape))

_, axes = plt.subplots(1, 2, figsize=(5, 3))
axes[0].imshow(squashed.permute(1, 2, 0))
axes[1].imshow(cropped.permute(1, 2, 0))
axes[0].set_title("Resize")
axes[1].set_title("CenterCrop, Resize")
plt.show()
