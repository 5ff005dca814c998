"""softmax gives values above 0 that sum to 1 along the chosen axis"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)
rows = nn.Softmax(dim=1)(x)
assert (rows > 0).all()
torch.testing.assert_close(rows.sum(1), torch.ones(4))
assert not torch.allclose(rows.sum(0), torch.ones(3))
columns = nn.Softmax(dim=0)(x)
torch.testing.assert_close(columns.sum(0), torch.ones(3))
