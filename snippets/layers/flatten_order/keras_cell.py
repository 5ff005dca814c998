"""`layers.Flatten()`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

image = load_sample_image("flower.jpg")[::80, ::80]
x = image[None].astype("float32") / 255
print("image:", x.shape)  # height, width, channels

flat = layers.Flatten()(x)  # the batch axis stays
print("flat:", tuple(flat.shape))
print("first pixel:", image[0, 0].tolist())
first = np.round(np.array(flat[0, :3]) * 255).astype(int)
print("first values:", first.tolist())

keras.utils.set_random_seed(0)
dense = layers.Dense(10)
output = dense(flat)
print("kernel:", tuple(dense.kernel.shape))
