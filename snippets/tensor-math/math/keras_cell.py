"""`tf.exp`, `tf.math.log`, `tf.sqrt`, `tf.square`, `tf.abs`"""
import keras
import tensorflow as tf

x = tf.constant([0.5, 1.0, -4.0])
first = tf.exp, tf.math.log, tf.sqrt  # there is no tf.log
functions = [*first, tf.square, tf.abs]
results = {f.__name__: f(x) for f in functions}
for name, y in results.items():
    print(f"{name}:", *(f"{value:.2f}" for value in y.numpy()))
n = tf.constant([1, 4])
try:
    tf.sqrt(n)
except tf.errors.InvalidArgumentError:
    print("sqrt of integers: refused")
roots = keras.ops.sqrt(n)  # or tf.cast first
print("keras.ops.sqrt:", roots.numpy().tolist())
