"""`layers.SpatialDropout1D(rate)`, `Dropout(noise_shape)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.ones((50, 7, 16), "float32")  # batch, steps, features

layer = layers.SpatialDropout1D(0.3)
output = layer(x, training=True).numpy()
kept = output != 0
print("values:", np.unique(output).round(2))
print("one feature:", output[1, :, 0].round(2))
whole = np.all(kept == kept[:, :1])
print("features stay or go whole:", whole)

by_shape = layers.Dropout(0.3, noise_shape=(None, 1, 16))
same = by_shape(x, training=True).numpy()
whole = np.all((same != 0) == (same != 0)[:, :1])
print("with noise_shape:", whole)
