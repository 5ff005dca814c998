"""MSELoss is a loss of torch.nn; torch.optim does not know it"""
import torch
from torch import nn

assert not hasattr(torch.optim, "MSELoss")
assert not issubclass(nn.MSELoss, torch.optim.Optimizer)
assert issubclass(torch.optim.Adam, torch.optim.Optimizer)
assert nn.MSELoss.__module__ == "torch.nn.modules.loss"
guess, truth = torch.tensor([0.0, 0.0]), torch.tensor([1.0, 3.0])
assert nn.MSELoss()(guess, truth) == (1**2 + 3**2) / 2 == 5
assert not hasattr(nn.MSELoss(), "step")
