"""`torch.chunk(x, 3)`, `torch.split`, `torch.tensor_split`"""
import torch

x = torch.arange(6)
thirds = torch.chunk(x, 3)  # 3 is how many
print("chunk(x, 3):", [p.tolist() for p in thirds])
threes = torch.split(x, 3)  # 3 is how long
print("split(x, 3):", [p.tolist() for p in threes])

x = torch.arange(7)
rest = torch.chunk(x, 3)
print("chunk of 7 numbers:", [len(p) for p in rest])
uneven = torch.split(x, [3, 3, 1])
print("sizes given:", [len(p) for p in uneven])
cuts = torch.tensor_split(x, [3, 6])  # where to cut
print("places given:", [len(p) for p in cuts])
