"""`v2.Grayscale(num_output_channels)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
pixels = load_sample_image("flower.jpg")[:256, :256]
pixels = torch.tensor(pixels).permute(2, 0, 1)
image = pixels / 255

grey = v2.Grayscale()(image)
print("grey:", tuple(grey.shape))
three = v2.Grayscale(num_output_channels=3)(image)
print("three times grey:", tuple(three.shape))
whole = v2.Grayscale()(pixels)  # cuts the fractions off
print("from uint8:", whole.dtype)
again = v2.Grayscale()(grey)  # nothing to do
print("grey again:", tuple(again.shape))

some = v2.RandomGrayscale(p=0.5)  # once for the whole batch
out = some(torch.stack([image] * 64))
print("in a batch:", len(out.unique(dim=0)), "outcome")
