import keras
import numpy as np

keras.layers.Embedding(10, 4)(np.array([[3, 10]]))
