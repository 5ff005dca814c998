"""`tf.cast(x, tf.float32)`, `int32`, `float64`, `ops.add`"""
import keras
import tensorflow as tf

n = tf.constant([1, 2])
x = tf.constant([0.5, 0.5])
d = tf.constant([0.5, 0.5], dtype=tf.float64)
for name, other in {"integers": n, "doubles": d}.items():
    try:
        x + other
    except tf.errors.InvalidArgumentError:
        print(f"{name} + floats: refused")
    kind = keras.ops.add(x, other).dtype.name
    print(f"{name}, keras.ops.add: {kind}")
total = tf.cast(n, tf.float32) + x
print("after the cast:", total.numpy(), total.dtype.name)
cut = tf.cast([1.7, -1.7], tf.int32)
print("to integers:", cut.numpy())
