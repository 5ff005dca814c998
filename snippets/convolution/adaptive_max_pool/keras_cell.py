"""`layers.AdaptiveMaxPooling2D(3)`"""
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

x = load_digits().images[:, :, :, None].astype("float32")

pool = layers.AdaptiveMaxPooling2D(3)  # 3 x 3 of any size
y = pool(x)
print("8 to:", tuple(y.shape))
print("7 to:", tuple(pool(x[:, :7, :7]).shape))

line = np.arange(8, dtype="float32").reshape(1, 8, 1)
ends = layers.AdaptiveMaxPooling1D(3)(line)
print("a line of 8:", ends.numpy().ravel())

older = layers.MaxPooling2D(8 // 3)  # what code had before
print("windows of 2:", tuple(older(x).shape))
