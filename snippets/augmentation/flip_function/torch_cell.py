"""`v2.functional.hflip`, `v2.functional.vflip`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
image = load_sample_image("flower.jpg")[150:214, 200:296]
image = torch.tensor(image).permute(2, 0, 1)  # C, H, W
mirrored = v2.functional.hflip(image)
print("mirrored:", mirrored.equal(image.flip(-1)))
upside = v2.functional.vflip(image)
print("upside down:", upside.equal(image.flip(-2)))

batch = torch.stack([image] * 64)  # N, C, H, W
all_of_them = v2.functional.hflip(batch)
print("a batch:", tuple(all_of_them.shape))
out = v2.RandomHorizontalFlip()(batch)  # once for all
print("at random:", len(out.unique(dim=0)), "outcome")
