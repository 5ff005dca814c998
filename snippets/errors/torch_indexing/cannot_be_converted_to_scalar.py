import torch
from torch import nn

loss = nn.MSELoss(reduction="none")(torch.randn(32), torch.randn(32))
print(loss.item())
