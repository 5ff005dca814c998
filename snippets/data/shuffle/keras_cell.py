"""`dataset.shuffle(buffer_size)`"""
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
x, y = load_iris(return_X_y=True)  # sorted by class
dataset = tf.data.Dataset.from_tensor_slices((x, y))
_, yb = next(iter(dataset.batch(32)))
print("in order:", np.unique(yb))
_, yb = next(iter(dataset.shuffle(9).batch(32)))
print("shuffle(9):", np.unique(yb))
batches = dataset.shuffle(len(dataset)).batch(32)
_, yb = next(iter(batches))
print("shuffle(150):", np.unique(yb))
