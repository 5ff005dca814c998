"""torch.max with an axis gives values and positions, one pair a row"""
import torch

m = torch.tensor([[1.0, 5.0, 2.0], [7.0, 0.0, 3.0]])
value, position = torch.max(m, dim=1)
assert value.tolist() == [5, 7]
assert position.tolist() == [1, 0]
both = torch.max(m, dim=1)
assert torch.equal(both.values, value)
assert torch.equal(both.indices, position)
