import numpy as np

predicted = np.array([0, 1, 2])
if predicted == np.array([0, 1, 1]):
    print("right")
