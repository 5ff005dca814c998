import torch
from torch.nn import functional as F

F.interpolate(torch.zeros(1, 3, 8, 8), size=(16, 16), scale_factor=2)
