"""`layers.Dense(units, activation)`, `layer.kernel`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images = load_digits().images.astype("float32") / 16
x = images.reshape(-1, 64)

layer = layers.Dense(10, activation="relu")
y = layer(x)  # finds out here that x has 64 columns
print("output:", y.shape)
print("kernel:", layer.kernel.shape)
print("parameters:", layer.count_params())

by_hand = keras.ops.relu(x @ layer.kernel + layer.bias)
gap = keras.ops.max(keras.ops.abs(y - by_hand))
print("same by hand:", bool(gap < 1e-5))

rows = layers.Dense(10)(images)  # works on the last axis
print("of 8x8 images:", rows.shape)
