import numpy as np
import torch

torch.stack([torch.zeros(3), np.zeros(3)])
