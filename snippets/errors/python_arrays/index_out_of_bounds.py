import numpy as np

one_hot = np.eye(3)
one_hot[3]
