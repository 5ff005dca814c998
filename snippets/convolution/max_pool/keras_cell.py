"""`layers.MaxPooling2D(2)`"""
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

x = load_digits().images[:, :7, :7, None].astype("float32")

pool = layers.MaxPooling2D(2)  # strides=2 too, padding="valid"
same = layers.MaxPooling2D(2, padding="same")
print("7 pooled by 2:", pool(x).shape[1])
print("same:", same(x).shape[1])

line = np.arange(6, dtype="float32").reshape(1, 6, 1)
print("a line:", layers.MaxPooling1D(2)(line).numpy().ravel())
print("with no size:", layers.MaxPooling2D()(x).shape[1])
