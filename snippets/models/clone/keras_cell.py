"""`keras.models.clone_model`, `set_weights`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.ones((1, 4), "float32")

model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
twin = keras.models.clone_model(model)  # new random weights
print("same output:", bool(model(x) == twin(x)))

twin.set_weights(model.get_weights())
print("after set_weights:", bool(model(x) == twin(x)))

twin.layers[0].kernel.assign_add([[1.0]] * 4)
print("twin changed, model too:", bool(model(x) == twin(x)))
