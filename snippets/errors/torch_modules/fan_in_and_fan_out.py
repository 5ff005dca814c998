from torch import nn

layer = nn.BatchNorm2d(8)
nn.init.xavier_uniform_(layer.weight)
