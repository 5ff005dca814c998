"""`v2.functional.adjust_contrast(image, factor)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = load_sample_image("flower.jpg")[210:290, 210:390]
image = torch.tensor(pixels).permute(2, 0, 1) / 255

sharper = v2.functional.adjust_contrast(image, 2.0)
print("range:", f"{sharper.min():.1f} to {sharper.max():.1f}")

# away from the mean of the grey picture, one for all channels
means = image.mean((1, 2)), sharper.mean((1, 2))
for name, before, after in zip("RGB", *means):
    print(f"{name}: mean {before:.2f}, then {after:.2f}")
