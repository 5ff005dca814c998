"""`layers.AveragePooling2D(3, 1, padding="same")`"""
import numpy as np
from keras import layers

x = np.ones((1, 4, 4, 1), "float32")

pool = layers.AveragePooling2D(3, strides=1, padding="same")
half = layers.AveragePooling2D(3, strides=2, padding="same")

print("same, all ones:")
print(pool(x).numpy()[0, :, :, 0].round(2))
print("by steps of 2:", half(x).shape[1:3])
