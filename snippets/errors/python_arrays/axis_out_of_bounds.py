import numpy as np

scores = np.array([0.1, 0.7, 0.2])
scores.argmax(axis=1)
