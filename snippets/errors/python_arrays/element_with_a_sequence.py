import numpy as np

sentences = [[3, 1, 4], [1, 5]]
np.array(sentences)
