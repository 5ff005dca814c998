"""`layers.LayerNormalization()`"""
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_images

x = np.stack(load_sample_images().images)[:, ::8, ::8] / 255
x = x.astype("float32")
print("pictures:", x.shape)

layer = layers.LayerNormalization(epsilon=1e-6)
y = layer(x)  # each pixel over its channels
means = np.mean(y, axis=-1)
print(f"largest mean of a pixel: {np.max(np.abs(means)):.1f}")
means = np.mean(y, axis=(1, 2))
print(f"largest mean of a channel: {np.max(np.abs(means)):.1f}")
print("scale:", tuple(layer.gamma.shape))
