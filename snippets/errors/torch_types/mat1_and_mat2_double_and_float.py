import numpy as np
import torch
from torch import nn

x = torch.from_numpy(np.random.rand(2, 3))
nn.Linear(3, 1)(x)
