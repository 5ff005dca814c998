import numpy as np

np.zeros((10_000_000, 10_000_000))
