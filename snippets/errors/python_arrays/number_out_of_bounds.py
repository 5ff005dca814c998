import numpy as np

np.array([100, 200, 300], dtype="uint8")
