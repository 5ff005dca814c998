from torch import nn

nn.parallel.DistributedDataParallel(nn.Linear(2, 2))
