"""`x[1:3]`, `narrow(dim, start, length)`, `select`"""
import torch

x = torch.arange(12).reshape(4, 3)
part = x.narrow(0, 1, 2).narrow(1, 0, 2)  # or x[1:3, 0:2]
rest = x[1:]
every = x[::2]
row = x.select(0, 1)  # or x[1]
past = x[2:9]  # cut at the end
new = torch.full((2, 2), 99)
changed = x.clone()  # a part is a view: x would change
changed[1:3, 0:2] = new

print("part:", part.tolist())
print("the rest:", rest.tolist())
print("every second row:", every.tolist())
print("row 1:", row.numpy(), "past the end:", tuple(past.shape))
print("changed:", changed[1].numpy(), "x:", x[1].numpy())
