"""`dataset.take(2)`"""
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x[:100].astype("float32"), y[:100]
dataset = tf.data.Dataset.from_tensor_slices((x, y))
for _ in range(2):  # the first two, each time
    labels = [int(yb) for xb, yb in dataset.take(2)]
    print("two rows, labels:", labels)

batches = dataset.batch(32)
sizes = [len(xb) for xb, yb in batches.take(2)]
print("two batches of rows:", sizes)
xb, yb = next(iter(batches))
print("the first batch:", xb.shape)
