import numpy as np

np.concatenate([np.zeros((8, 10)), np.zeros((8, 12))])
