import numpy as np

labels = np.array([0, 1, 2])
labels[:, 0]
