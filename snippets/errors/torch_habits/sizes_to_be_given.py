from torch import nn

layer = nn.Conv2d(32, 3)
