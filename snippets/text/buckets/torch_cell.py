"""`DataLoader(batch_sampler=...)`, `pad_sequence`"""
import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

generator = np.random.default_rng(0)
lengths = generator.integers(1, 20, size=100)
rows = [torch.tensor(generator.integers(1, 9, size=size))
        for size in lengths]

chosen, buckets = [], {}
for i, bucket in enumerate(np.digitize(lengths, [5, 10, 15])):
    buckets.setdefault(bucket, []).append(i)
    if len(buckets[bucket]) == 8:
        chosen.append(buckets.pop(bucket))
chosen += [buckets[bucket] for bucket in sorted(buckets)]


def pad(batch):
    return pad_sequence(batch, batch_first=True)


loader = DataLoader(rows, batch_sampler=chosen, collate_fn=pad)
batches = list(loader)
print("first batch:", tuple(batches[0].shape))
filled = sum((batch == 0).sum().item() for batch in batches)
print("zeros filled in:", filled)
plain = DataLoader(rows, batch_size=8, collate_fn=pad)
filled = sum((batch == 0).sum().item() for batch in plain)
print("without buckets:", filled)
