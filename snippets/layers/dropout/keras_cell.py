"""`layers.Dropout(rate)`, `training=True`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.ones((100, 1000), "float32")

layer = layers.Dropout(0.2)  # the share to drop, not to keep
output = layer(x, training=True).numpy()
zeros = np.mean(output == 0)
print(f"training, share of zeros: {zeros:.2f}")
print("training, values:", np.unique(output))
print(f"training, mean: {output.mean():.2f}")

output = layer(x).numpy()  # nothing said: inference
print("inference, values:", np.unique(output))
