"""`tv_tensors.Image`, `tv_tensors.Mask`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision import tv_tensors
from torchvision.transforms import v2

torch.manual_seed(0)
pixels = torch.tensor(load_sample_image("flower.jpg")) / 255
image = tv_tensors.Image(pixels.permute(2, 0, 1))
mask = tv_tensors.Mask(image[:1] > 0.5)  # bright red

transform = v2.RandomHorizontalFlip()


def fits(x, y):
    return (x[:1] > 0.5).equal(y.bool())


together = apart = True
for _ in range(20):
    together &= fits(*transform(image, mask))
    apart &= fits(transform(image), transform(mask))
print("in one call, they match:", together)
print("in two calls, they match:", apart)
