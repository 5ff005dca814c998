"""`keras.config.set_dtype_policy("float16")`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.normal(size=(8, 64)).astype("float32")
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(64, activation="relu"),
    layers.Dense(10),
])

keras.config.set_dtype_policy("float16")  # for new layers
small = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(64, activation="relu"),
    layers.Dense(10),
])
keras.config.set_dtype_policy("float32")
small.set_weights(model.get_weights())
output = small(x)  # a layer casts what it is given

gap = abs(np.float32(output) - model(x)).numpy().max()
print("weights:", small.weights[0].dtype)
print("output:", output.dtype)
print("bytes a weight:", small.get_weights()[0].itemsize)
print("off by less than 0.01:", gap < 0.01)
