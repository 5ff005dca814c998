"""`Dataset.from_generator(read, output_signature=...)`"""
import tensorflow as tf
from sklearn.datasets import load_digits

x = load_digits().data[:100].astype("float32")


def read():  # a function that gives a new generator
    for image in x:
        yield image[image > 0]  # of any length


signature = tf.TensorSpec(shape=(None,), dtype=tf.float32)
dataset = tf.data.Dataset.from_generator(
    read, output_signature=signature
)
sizes = [len(list(dataset)) for epoch in range(2)]
print("rows:", sizes)
try:
    len(dataset)
except TypeError as error:
    print(error)
try:
    tf.data.Dataset.from_generator(read())
except TypeError as error:
    print(error)
