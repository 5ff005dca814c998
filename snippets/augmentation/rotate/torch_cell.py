"""`v2.RandomRotation(36)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.tensor(load_sample_image("china.jpg")) / 255
image = image.permute(2, 0, 1)  # C, H, W

rotate = v2.RandomRotation(36)  # -36 to 36 degrees
print("degrees:", [round(f) for f in rotate.degrees])
print("corners:", rotate.fill, rotate.interpolation)

# the same bounds twice: always a tenth of a turn to the left
bilinear = v2.InterpolationMode.BILINEAR
rotate = v2.RandomRotation((36, 36), interpolation=bilinear)
rotated = rotate(image)
print("shape:", tuple(rotated.shape))
print(f"corner: {rotated[0, 0, 0]:.1f}")
