"""`layers.LSTM(4, dropout=0.5)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(64, 10, 3)).astype("float32")

layer = layers.LSTM(4, dropout=0.5, return_sequences=True)
y = layer(x, training=True)
print("steps:", tuple(y.shape))

drop = layers.Dropout(0.5, noise_shape=(None, 1, 3))
masked = drop(x, training=True)  # the same mask, by hand
zeros = np.sum(np.abs(masked) == 0, axis=1)
print("steps without a feature:", np.unique(zeros).tolist())
