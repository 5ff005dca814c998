"""`layers.BatchNormalization`, `batch(drop_remainder=True)`"""
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_wine

x = load_wine().data.astype("float32")  # 178 = 3 * 59 + 1
dataset = tf.data.Dataset.from_tensor_slices(x)

layer = layers.BatchNormalization()
for xb in dataset.batch(59):
    output = layer(xb, training=True)
    print(len(xb), f"rows, spread: {np.std(output):.1f}")

# the lone row became zeros, without a word
for xb in dataset.batch(59, drop_remainder=True):
    output = layer(xb, training=True)
print("rows of the last full batch:", len(xb))
