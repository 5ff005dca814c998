"""`kernel_initializer`, `bias_initializer`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.ones((1, 784), "float32")


def largest(layer):
    layer(x)  # the weights exist from here on
    arrays = layer.get_weights()
    return [f"{np.abs(w).max():.3f}" for w in arrays]


usual = layers.Dense(100)
print("weight, bias:", *largest(usual))

limit = 784**-0.5  # PyTorch draws from -limit to limit
uniform = keras.initializers.RandomUniform(-limit, limit)
other = layers.Dense(100, kernel_initializer=uniform,
                     bias_initializer=uniform.clone())
print("as in PyTorch:", *largest(other))
