"""`tf.uint8`, `tf.float16`, `tf.bfloat16`, `keras.ops.sum`"""
import keras
import tensorflow as tf

pixels = tf.constant([250, 250], dtype=tf.uint8)
total = tf.reduce_sum(pixels)  # a byte still
right = tf.reduce_sum(tf.cast(pixels, tf.int32))
print("sum of bytes:", int(total), total.dtype.name)
print("after a cast:", int(right))
by_ops = keras.ops.sum(pixels)
print("keras.ops.sum:", int(by_ops), by_ops.dtype.name)
print("250 + 10:", (pixels + 10).numpy())

x = tf.constant([1.001, 70_000.0])
half = tf.cast(x, tf.float16)  # up to 65,504
brain = tf.cast(x, tf.bfloat16)  # three digits at most
print(f"float16: {half[0]:.3f} {half[1]:.0f}")
print(f"bfloat16: {float(brain[0]):.3f} {float(brain[1]):.0f}")
