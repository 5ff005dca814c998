"""`tf.data.Dataset.from_tensor_slices((x, y))`"""
import tensorflow as tf
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)
x = x.astype("float32")
dataset = tf.data.Dataset.from_tensor_slices((x, y))
print("rows:", len(dataset))
batches = dataset.batch(32)
print("batches:", len(batches))
for xb, yb in batches:
    pass
print("last batch:", xb.shape, yb.shape)

try:
    tf.data.Dataset.from_tensor_slices([x, y])  # a list
except ValueError as error:
    print(error)
