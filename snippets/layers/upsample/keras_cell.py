"""`layers.UpSampling2D(2, interpolation="bilinear")`"""
import numpy as np
from keras import layers

x = np.array([0, 1, 4], "float32").reshape(1, 1, 3, 1)

nearest = layers.UpSampling2D(2)  # the default
bilinear = layers.UpSampling2D(2, interpolation="bilinear")
print("nearest:", nearest(x).numpy()[0, 0].ravel())
print("bilinear:", bilinear(x).numpy()[0, 0].ravel())
print("shape:", nearest(x).shape)
