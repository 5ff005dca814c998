"""`torch.tile`, `x.repeat(2)`, `repeat_interleave(x, 2)`"""
import torch

x = torch.tensor([1, 2, 3])
tiled = torch.tile(x, (2,))
again = x.repeat(2)
each = torch.repeat_interleave(x, 2)
print("tile:", tiled.numpy())
print("x.repeat:", again.numpy())
print("repeat_interleave:", each.numpy())

wide = x.expand(2, 3)  # two rows, one memory
print("expand:", wide.tolist())
