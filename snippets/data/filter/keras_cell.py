"""`dataset.filter(keep)`, `flat_map`, `as_numpy_iterator`"""
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
dataset = tf.data.Dataset.from_tensor_slices((x, y))
few = dataset.filter(lambda x, y: y < 3)
print("known length:", len(dataset))
try:
    len(few)
except TypeError as error:
    print("filtered:", error)
count = few.reduce(0, lambda total, _: total + 1)
print("counted:", int(count))
few = few.apply(tf.data.experimental.assert_cardinality(537))
print("said:", len(few))

labels = [int(y) for _, y in few.as_numpy_iterator()]
print("labels:", np.unique(labels))
twice = few.flat_map(
    lambda x, y: tf.data.Dataset.from_tensors(y).repeat(2)
)
doubled = [int(y) for y in twice.as_numpy_iterator()]
print("each twice:", doubled[:6])
