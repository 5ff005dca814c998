"""`train, val = random_split(dataset, [80, 20])`"""
import torch
from torch.utils.data import random_split

torch.manual_seed(0)
dataset = torch.arange(100)


def overlap(train, val):
    train, val = ({int(row) for row in part}
                  for part in (train, val))
    return len(train & val)


train, _ = random_split(dataset, [80, 20])
_, val = random_split(dataset, [80, 20])  # a second draw
leaked = overlap(train, val)
print("split twice, rows in both:", leaked)

train, val = random_split(dataset, [80, 20])
print("split once, rows in both:", overlap(train, val))
