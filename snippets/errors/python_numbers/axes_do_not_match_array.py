import numpy as np

np.zeros((28, 28)).transpose(2, 0, 1)
