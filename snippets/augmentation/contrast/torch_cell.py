"""`v2.functional.adjust_contrast(image, factor)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = load_sample_image("flower.jpg")[210:290, 210:390]
image = torch.tensor(pixels).permute(2, 0, 1) / 255

# away from the mean of the grey picture, one for all channels
adjust = v2.functional.adjust_contrast
sharper = adjust(image, 2.0)
print("range:", f"{sharper.min():.1f} to {sharper.max():.1f}")

means = image.mean((1, 2)), sharper.mean((1, 2))
for name, before, after in zip("RGB", *means):
    print(f"{name}: mean {before:.2f}, then {after:.2f}")

# one channel at a time is what TensorFlow does, and a clip
channels = image.split(1)
clipped = torch.cat([adjust(one, 2.0) for one in channels])
print("clipped:", f"{clipped.min():.1f} to {clipped.max():.1f}")
