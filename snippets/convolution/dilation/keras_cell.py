"""`layers.Conv2D(8, 3, dilation_rate=2)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.zeros((1, 9, 9, 1), "float32")
x[0, 4, 4] = 1  # one bright pixel

conv = layers.Conv2D(8, 3, dilation_rate=2, padding="same")
y = conv(x)
print("output:", tuple(y.shape))
print("kernel:", tuple(conv.kernel.shape))
reached = np.flatnonzero(np.any(y[0] != 0, axis=(1, 2)))
print("rows that see the pixel:", reached.tolist())

try:
    layers.Conv2D(8, 3, strides=2, dilation_rate=2)
except ValueError as error:
    print(str(error)[:52])
halved = y[:, ::2, ::2]  # steps of two, by hand
print("halved:", tuple(halved.shape))
