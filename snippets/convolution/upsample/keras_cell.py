"""`layers.UpSampling2D(2, interpolation)`, `tf.image.resize`"""
import numpy as np
import tensorflow as tf
from keras import layers

x = np.array([0, 1, 4], "float32").reshape(1, 1, 3, 1)

nearest = layers.UpSampling2D(2)  # the default
bilinear = layers.UpSampling2D(2, interpolation="bilinear")
bicubic = layers.UpSampling2D(2, interpolation="bicubic")
print("nearest:", nearest(x).numpy()[0, 0].ravel())
print("bilinear:", bilinear(x).numpy()[0, 0].ravel())
print("bicubic:", bicubic(x).numpy()[0, 0].ravel().round(2))
print("shape:", nearest(x).shape)

line = np.arange(5, dtype="float32").reshape(1, 1, 5, 1)
smaller = tf.image.resize(line, size=(1, 3), method="nearest")
print("5 to 3 pixels:", smaller.numpy().ravel())
