"""`v2.RandomResizedCrop(size, scale, ratio)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("china.jpg"))
image = pixels.permute(2, 0, 1) / 255
crop = v2.RandomResizedCrop((64, 64))
print("share of the area:", crop.scale)
print("width / height:", *(f"{r:.2f}" for r in crop.ratio))


def window(seed):
    torch.manual_seed(seed)
    return crop.make_params([image]).values()


def resized_crop(image, top, left, height, width):
    window = top, left, height, width
    return v2.functional.resized_crop(image, *window, (64, 64))


torch.manual_seed(0)
out = crop(image)
print("out:", tuple(out.shape))
