"""torch.flatten flattens the batch axis too, unless told otherwise"""
import torch
from torch import nn

x = torch.arange(24).reshape(2, 3, 4)
assert torch.flatten(x).shape == (24,)
assert torch.flatten(x, 1).shape == (2, 12)
assert torch.equal(nn.Flatten()(x), torch.flatten(x, 1))
assert torch.flatten(x[0]).shape == (12,)  # one matrix, one vector
