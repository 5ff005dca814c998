"""`StackDataset(a, b)`, `ConcatDataset([a, b])`"""
import torch
from torch.utils.data import ConcatDataset, StackDataset

images = torch.tensor([[0.1], [0.2], [0.3]])
labels = torch.tensor([7, 8, 9])
pairs = StackDataset(images, labels)
print("stack:", [int(label) for image, label in pairs])

more = torch.tensor([10, 11])
longer = ConcatDataset([labels, more])
print("concat:", [int(label) for label in longer])
try:
    StackDataset(images, more)
except ValueError as error:
    print("three with two:", error)
