"""`layers.RMSNormalization()`"""
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(0, 1e-3, size=(2, 5, 16)).astype("float32")

layer = layers.RMSNormalization()  # epsilon=1e-6
y = layer(x)
print("scale:", tuple(layer.scale.shape), "and no shift")
size = np.sqrt(np.mean(np.square(y)))
print(f"root mean square: {size:.2f}")
print(f"of larger numbers: {np.std(layer(1000 * x)):.2f}")
