"""`v2.CenterCrop`, `v2.functional.crop`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = torch.tensor(load_sample_image("china.jpg"))
image = pixels.permute(2, 0, 1)
print("image:", tuple(image.shape))  # C, H, W

middle = v2.CenterCrop((224, 224))(image)
print("middle:", tuple(middle.shape), middle.dtype)

# top, left, height, width
box = v2.functional.crop(image, 101, 208, 224, 224)
print("box:", tuple(box.shape), box.dtype)
print("box is the middle:", box.equal(middle))

too_large = v2.CenterCrop((500, 500))(image)  # pads with black
print("too large:", tuple(too_large.shape))
print("top row, black:", int(too_large[:, 0].max()) == 0)
