"""`IterableDataset`, `__iter__`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, IterableDataset

x, y = load_digits(return_X_y=True)
x = torch.tensor(x[:100]).float()


class Reader(IterableDataset):
    def __iter__(self):  # gives a new generator
        for image in x:
            yield image[image > 0]  # of any length


dataset = Reader()
sizes = [len(list(dataset)) for epoch in range(2)]
print("rows:", sizes)
try:
    len(dataset)
except TypeError as error:
    print(error)
try:
    DataLoader(dataset, shuffle=True)
except ValueError as error:
    print(str(error).split(": ")[1])
