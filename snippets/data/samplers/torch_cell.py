"""`Sampler`, `SubsetRandomSampler`, `RandomSampler`"""
import torch
from torch.utils.data import DataLoader, RandomSampler
from torch.utils.data import Sampler, SubsetRandomSampler

torch.manual_seed(0)
dataset = torch.tensor([5, 1, 4, 2, 6, 3])  # lengths of texts
n = len(dataset)


class ByLength(Sampler):
    def __len__(self):
        return n

    def __iter__(self):
        return iter(torch.argsort(dataset).tolist())


batches = DataLoader(dataset, batch_size=4, sampler=ByLength())
for xb in batches:
    print("by length:", xb.numpy())
part = DataLoader(
    dataset, sampler=SubsetRandomSampler([0, 2, 4])
)
print("three of them:", sorted(int(xb) for xb in part))
drawn = RandomSampler(
    dataset, replacement=True, num_samples=100
)
counts = [int(xb) for xb in DataLoader(dataset, sampler=drawn)]
print("drawn again and again:", len(counts), "of", n)
