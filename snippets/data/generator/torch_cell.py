"""`IterableDataset`, `__iter__`, `get_worker_info`"""
import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, IterableDataset
from torch.utils.data import get_worker_info

x = torch.tensor(load_digits().data[:100]).float()


class Reader(IterableDataset):
    def __iter__(self):  # gives a new generator
        info = get_worker_info()  # None without workers
        first = info.id if info else 0
        step = info.num_workers if info else 1
        for image in x[first::step]:  # a share for each worker
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
    print(str(error)[:60])
