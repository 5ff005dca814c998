"""`layers.PReLU(shared_axes=[1, 2])`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 4, 4, 3))  # channels last

plain = layers.PReLU()
plain(x)
print("slopes, left alone:", tuple(plain.alpha.shape))

layer = layers.PReLU(shared_axes=[1, 2])
output = layer(x)
print("slopes, one a channel:", tuple(layer.alpha.shape))
print("they start at:", np.unique(layer.alpha).tolist())
