import numpy as np

np.zeros((5, 4)) @ np.zeros((3, 4))
