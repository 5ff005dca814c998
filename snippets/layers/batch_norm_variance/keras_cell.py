"""`layers.BatchNormalization`, `layer.moving_variance`"""
import numpy as np
from keras import layers
from sklearn.datasets import load_wine

x = load_wine().data[:8].astype("float32")  # a batch of 8

layer = layers.BatchNormalization(momentum=0.0)
output = layer(x, training=True)
alcohol = float(layer.moving_variance[0])
print(f"kept for inference: {alcohol:.3f}")
print(f"divided by n: {np.var(x[:, 0]):.3f}")
print(f"divided by n - 1: {np.var(x[:, 0], ddof=1):.3f}")
