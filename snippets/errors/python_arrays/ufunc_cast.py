import numpy as np

image = np.zeros((28, 28), dtype="uint8")
image -= 0.5
