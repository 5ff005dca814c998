"""`tf.sin`, `tf.cos`, `tf.tan`, `tf.math.atan2`"""
import math

import keras
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 0.5])
first = tf.sin, tf.cos, tf.tan
functions = [*first, tf.asin, tf.acos, tf.atan]
results = {f.__name__: f(x) for f in functions}
for name, y in results.items():
    print(f"{name}:", *(f"{value:.2f}" for value in y.numpy()))
angle = tf.math.atan2(1.0, -1.0)  # of the point x=-1, y=1
print(f"atan2(1, -1): {angle / math.pi:.2f} pi")

n = tf.constant([1, 2])
try:
    tf.sin(n)
except tf.errors.InvalidArgumentError:
    print("sin of integers: refused")
sines = keras.ops.sin(n)  # or tf.cast first
print("keras.ops.sin:", *(f"{s:.2f}" for s in sines.numpy()))
