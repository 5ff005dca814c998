"""`dataset.skip(k)`, `next(iter(...))`"""
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x[:100].astype("float32"), y[:100]
dataset = tf.data.Dataset.from_tensor_slices((x, y))
image, label = next(iter(dataset.skip(42)))
print("row 42 is a", int(label))
image, label = dataset.skip(42).take(1).get_single_element()
print("row 42 is a", int(label))

try:
    dataset[42]
except TypeError as error:
    print(error)
numbers = dataset.range(3)  # a new dataset, not rows of this
print("range(3):", [int(number) for number in numbers])
