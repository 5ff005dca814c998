"""`tf.math.is_inf`, `is_finite`, `ops.nan_to_num`"""
import keras
import tensorflow as tf

x = tf.constant([1.0, float("nan"), float("inf")])
infinite = tf.math.is_inf(x)
finite = tf.math.is_finite(x)  # neither nan nor infinite
clean = keras.ops.nan_to_num(x)  # tf has none
bounded = keras.ops.nan_to_num(x, posinf=10.0)
print("is_inf:", infinite.numpy())
print("is_finite:", finite.numpy())
print("nan_to_num:", clean.numpy())
print("posinf=10:", bounded.numpy())

try:
    tf.debugging.check_numerics(x, "the loss")
except tf.errors.InvalidArgumentError:
    print("check_numerics: refused")

v = tf.Variable([0.0])
with tf.GradientTape() as tape:
    y = keras.ops.nan_to_num(tf.math.log(v))
gradient = tape.gradient(y, v)  # spoilt all the same
print("gradient of a log mended:", gradient.numpy())
