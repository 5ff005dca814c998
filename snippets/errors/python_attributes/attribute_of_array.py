import numpy as np

losses = np.zeros(3)
losses.append(0.5)
