"""`pad_sequence(rows, batch_first, padding_side)`"""
import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor(row) for row in ([1, 2, 3], [4], [5, 6])]
front = pad_sequence(
    rows, batch_first=True, padding_side="left"
)
back = pad_sequence(rows, batch_first=True)
ends = [row[-2:] for row in rows]
cut = pad_sequence(ends, batch_first=True, padding_side="left")
starts = pad_sequence(
    [row[:2] for row in rows], batch_first=True
)
floats = [torch.tensor([0.5]), torch.tensor([1.5, 2.5])]
floats = pad_sequence(
    floats, batch_first=True, padding_side="left"
)

print("front:", front.tolist(), front.dtype)
print("back:", back.tolist())
print("cut:", cut.tolist())
print("starts:", starts.tolist())
print("floats:", floats.tolist())
