import numpy as np

np.int
