"""`tf.config.list_physical_devices`, `tf.device`"""
import tensorflow as tf

gpus = tf.config.list_physical_devices("GPU")
name = "GPU:0" if gpus else "CPU:0"
with tf.device(name):  # a GPU is taken without it too
    x = tf.ones((2, 3))
print("placed as asked:", x.device.endswith(name))

with tf.device("GPU:99"):  # there is none: no error
    y = x + 1.0
total = tf.reduce_sum(y)
print("on a GPU that is missing:", float(total))
