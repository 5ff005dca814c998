"""`dataset.batch(32, drop_remainder=False)`"""
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x[:70].astype("float32"), y[:70]
dataset = tf.data.Dataset.from_tensor_slices((x, y))
batches = dataset.batch(32)
print("sizes:", [len(xb) for xb, yb in batches])
whole = dataset.batch(32, drop_remainder=True)
print("whole batches only:", [len(xb) for xb, yb in whole])
xb, _ = next(iter(batches))
print("a batch:", xb.shape, xb.dtype.name)

try:
    dataset.batch()
except TypeError as error:
    print(str(error)[:56])
