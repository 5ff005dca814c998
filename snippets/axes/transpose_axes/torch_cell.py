"""`x.permute(dims)`, `x.transpose(dim0, dim1)`"""
import torch
from sklearn.datasets import load_sample_image

image = load_sample_image("flower.jpg") / 255
x = torch.tensor(image)[None]  # a batch of one
print("as read:", tuple(x.shape))

first = x.permute(0, 3, 1, 2)
print("channels first:", tuple(first.shape))

last = first.permute(0, 2, 3, 1)
print("and back:", torch.equal(last, x))

print("all reversed:", tuple(x.permute(3, 2, 1, 0).shape))
swapped = x.transpose(1, 2)
print("two axes:", tuple(swapped.shape))
print("same memory:", first.data_ptr() == x.data_ptr())
