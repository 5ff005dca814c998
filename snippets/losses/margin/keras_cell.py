"""`keras.losses.Hinge()`, `keras.losses.CategoricalHinge()`"""
import keras
import numpy as np

x = np.float32([[2.0], [0.3], [-0.5], [-1.5]])  # scores
y = np.float32([[1], [1], [1], [0]])  # 0 is turned into -1

loss = keras.losses.Hinge()(y, x)
print(f"hinge: {loss:.3f}")
squared = keras.losses.SquaredHinge()(y, x)
print(f"squared hinge: {squared:.3f}")

scores = np.float32([[2.0, 1.5, 1.8], [0.4, 0.9, 0.2]])
classes = np.float32([[1, 0, 0], [0, 1, 0]])  # one-hot
several = keras.losses.CategoricalHinge()(classes, scores)
print(f"several classes: {several:.3f}")  # the best rival alone
