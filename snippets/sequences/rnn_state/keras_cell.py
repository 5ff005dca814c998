"""`LSTM(4, return_state=True)(x, initial_state=[h, c])`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:32].astype("float32") / 16

layer = layers.LSTM(4, return_sequences=True, return_state=True)
whole, h, c = layer(x)
print("state:", tuple(h.shape), tuple(c.shape))

first, h, c = layer(x[:, :5])
second, h, c = layer(x[:, 5:], initial_state=[h, c])
parts = np.concatenate([first, second], axis=1)
print("in two parts:", np.allclose(parts, whole, atol=1e-6))

keeps = layers.LSTM(4, stateful=True)  # keeps it until told
y, again = keeps(x), keeps(x)
print("twice the same:", np.allclose(y, again))
keeps.reset_state()
print("after a reset:", np.allclose(y, keeps(x)))
