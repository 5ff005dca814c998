import torch
import torch.nn.functional as F

F.upsample(torch.zeros(1, 1, 4, 4), scale_factor=2)
