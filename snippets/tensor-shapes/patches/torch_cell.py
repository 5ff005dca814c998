"""`F.unfold(x, kernel_size, stride=stride)`"""
import torch
import torch.nn.functional as F

# The digits of each number: its row, column and channel
places = torch.arange(4)
rows, columns, channels = torch.meshgrid(
    places, places, torch.arange(2), indexing="ij"
)
x = (100 * rows + 10 * columns + channels)[None]
x = x.permute(0, 3, 1, 2).float()  # channels first
patches = F.unfold(x, kernel_size=2, stride=2)
print("shape:", tuple(patches.shape))
print("top right:", patches[0, :, 1].int().numpy())

# As in TensorFlow: (channel, place) the other way round
grid = patches.unflatten(1, (2, 4)).permute(0, 3, 2, 1)
grid = grid.reshape(1, 2, 2, 8)
print("reordered:", grid[0, 0, 1].int().numpy())
