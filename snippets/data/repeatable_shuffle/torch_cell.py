"""`DataLoader(generator=...)`, `manual_seed(7)`"""
import torch
from torch.utils.data import DataLoader

dataset = torch.arange(10)


def order(shuffled):
    return [int(row) for row in shuffled]


generator = torch.Generator().manual_seed(7)
once = DataLoader(dataset, shuffle=True, generator=generator)
first, second = order(once), order(once)
print("seed, first pass: ", first)
print("seed, second pass:", second)
generator.manual_seed(7)  # before each pass, for one order
again = order(once)
print("seeded anew, as the first:", again == first)
