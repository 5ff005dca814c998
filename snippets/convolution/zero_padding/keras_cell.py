"""`layers.ZeroPadding2D(((t, b), (l, r)))`, `Cropping2D`"""
import numpy as np
from keras import layers

x = np.arange(1, 7, dtype="float32").reshape(1, 2, 3, 1)

pad = layers.ZeroPadding2D(((1, 0), (0, 2)))  # rows first
y = pad(x)
print(np.asarray(y)[0, :, :, 0])

crop = layers.Cropping2D(((1, 0), (0, 2)))
back = crop(y)
print("cropped again:", np.array_equal(back, x))
