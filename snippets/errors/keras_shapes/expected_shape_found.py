import keras
import numpy as np

layer = keras.layers.Dense(1)
layer.input_spec = keras.layers.InputSpec(shape=(None, 4))
layer(np.zeros((2, 5), "float32"))
