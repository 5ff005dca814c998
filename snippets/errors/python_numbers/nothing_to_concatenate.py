import numpy as np

np.concatenate([])
