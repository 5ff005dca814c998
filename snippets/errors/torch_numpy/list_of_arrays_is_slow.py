import numpy as np
import torch

memory = [np.zeros(3), np.ones(3)]
torch.tensor(memory)
