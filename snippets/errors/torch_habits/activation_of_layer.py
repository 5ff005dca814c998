from torch import nn

layer = nn.Conv2d(3, 32, 3, activation="relu")
