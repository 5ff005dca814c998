"""`keras.config.image_data_format()`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 8, 8, 3)).astype("float32")
setting = keras.config.image_data_format()
layer = keras.layers.Conv2D(4, 3)  # data_format=setting
output = layer(images)
strides = [each // 4 for each in images.strides]
print("setting:", setting)
print("images:", images.shape, "strides", tuple(strides))
print("output:", tuple(output.shape))
