import numpy as np

10 ** np.arange(-3, 0)
