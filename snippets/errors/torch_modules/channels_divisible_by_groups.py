from torch import nn

nn.Conv2d(3, 8, kernel_size=3, groups=2)
