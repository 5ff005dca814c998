from torch import nn

nn.MSELoss(size_average=False)
