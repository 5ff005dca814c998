"""`x.numpy()`, `np.asarray(x)`"""
import numpy as np
import tensorflow as tf

x = tf.constant([3.0, 4.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x * x  # recorded or not, it can be read
before = y.numpy().tolist()
print("list:", before)
print("asarray:", np.asarray(y))

a = y.numpy()
a[0] = 0.0  # the array is a copy
print("y after a[0] = 0:", y.numpy())


@tf.function
def traced(x):
    return x.numpy()


try:
    traced(x)
except AttributeError:
    print("numpy() in a tf.function: refused")
