"""F.relu keeps what is above 0 and turns the rest into 0"""
import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.0, 3.0])
assert F.relu(x).tolist() == [0, 0, 3]
assert torch.equal(F.relu(x), torch.relu(x))
assert x.tolist() == [-2, 0, 3]  # the input stays
