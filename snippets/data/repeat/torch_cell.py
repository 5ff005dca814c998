"""`def repeat(batches): yield from batches`"""
from itertools import cycle, islice

import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
dataset = torch.arange(6)
batches = DataLoader(dataset, batch_size=4, shuffle=True)


def repeat(batches):
    while True:
        yield from batches  # each round is shuffled anew


print("repeat:")
for xb in islice(repeat(batches), 4):
    print(xb.numpy())
cycled = cycle(batches)  # keeps the first round, repeats it
print("cycle:")
for xb in islice(cycled, 4):
    print(xb.numpy())
