import numpy as np
import torch

table = np.array([[1, 2.5, None], [3, 4.5, 6.0]])
torch.from_numpy(table)
