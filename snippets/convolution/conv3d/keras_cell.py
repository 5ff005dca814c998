"""`layers.Conv3D(4, (2, 3, 3))`, `layers.MaxPooling3D(2)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(2, 8, 16, 16, 3)).astype("float32")
print("clips, frames, height, width, colours:", x.shape)

conv = layers.Conv3D(4, (2, 3, 3))  # over two frames at a time
pool = layers.MaxPooling3D(2)
y = pool(conv(x))
print("output:", tuple(y.shape))
print("kernel:", tuple(conv.kernel.shape))
