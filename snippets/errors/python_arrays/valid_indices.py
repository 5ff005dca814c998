import numpy as np

data = np.zeros((4, 3))
data["label"]
