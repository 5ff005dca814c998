"""`DataLoader(collate_fn=...)`, `pad_sequence(batch_first)`"""
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

rows = [[1, 2, 3], [4], [5, 6], [7, 8]]
dataset = [torch.tensor(row) for row in rows]
try:
    next(iter(DataLoader(dataset, batch_size=2)))
except RuntimeError as error:
    print("unequal rows:", str(error)[:42])


def collate(rows):
    return pad_sequence(rows, batch_first=True)


batches = DataLoader(dataset, batch_size=2, collate_fn=collate)
for xb in batches:
    print(xb.tolist())
