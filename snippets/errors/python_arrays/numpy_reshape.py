import numpy as np

digits = np.zeros((1797, 64))
digits.reshape(28, 28)
