import math

import numpy as np

math.exp(np.array([1.0, 2.0]))
