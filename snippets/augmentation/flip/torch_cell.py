"""`v2.RandomHorizontalFlip(p=0.5)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
image = load_sample_image("flower.jpg")[150:214, 200:296]
image = torch.tensor(image).permute(2, 0, 1)
batch = torch.stack([image] * 64)  # N, C, H, W
views = {
    "as it is": image,
    "mirrored": image.flip(2),
    "upside down": image.flip(1),
    "half turn": image.flip(1, 2),
}
flip = v2.RandomHorizontalFlip(p=0.5)
out = torch.stack([flip(one) for one in batch])
for name, view in views.items():
    if (out == view).all(dim=(1, 2, 3)).any():
        print("   ", name)
# given a batch, it decides once for all
print("in a batch:", len(flip(batch).unique(dim=0)), "outcome")
