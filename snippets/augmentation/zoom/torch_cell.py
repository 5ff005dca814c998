"""`v2.RandomAffine(degrees=0, scale=(low, high))`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.tensor(load_sample_image("china.jpg")) / 255
image = image.permute(2, 0, 1)  # C, H, W

random = v2.RandomAffine(degrees=0, scale=(1 / 1.2, 1 / 0.8))
print("scales:", [round(s, 2) for s in random.scale])

# more than 1 is closer; 1.5 times as much is seen at 1 / 1.5
scale = (1 / 1.5, 1 / 1.5)
bilinear = v2.InterpolationMode.BILINEAR
zoom = v2.RandomAffine(
    degrees=0, scale=scale, interpolation=bilinear)
zoomed = zoom(image)
print("shape:", tuple(zoomed.shape))
print(f"corner: {zoomed[0, 0, 0]:.1f}")
print(f"not black: {(zoomed.amax(0) > 0).float().mean():.2f}")
