"""`dataset.map(scale)`"""
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x[:100], y[:100]
dataset = tf.data.Dataset.from_tensor_slices((x, y))
calls = []


def scale(image):
    calls.append("traced")  # Python runs once, for the graph
    return tf.cast(image, tf.float32) / 16


def both(image, label):
    return scale(image), label


scaled = dataset.map(both, num_parallel_calls=tf.data.AUTOTUNE)
images = [image for image, label in scaled]
print("rows:", len(images))
print("Python calls:", len(calls))
print("largest pixel:", float(tf.reduce_max(images)))
