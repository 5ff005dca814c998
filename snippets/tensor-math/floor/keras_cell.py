"""`tf.floor(x)`, `tf.math.ceil`, `tf.sign`, `ops.trunc`"""
import keras
import tensorflow as tf

x = tf.constant([-1.5, -0.2, 0.5, 2.0])
down = tf.floor(x)
up = tf.math.ceil(x)
signs = tf.sign(x)
cut = keras.ops.trunc(x)  # tf has no trunc
whole = tf.cast(x, tf.int32)  # cuts too
print("floor:", down.numpy().tolist())
print("ceil:", up.numpy().tolist())
print("sign:", signs.numpy().tolist())
print("trunc:", cut.numpy().tolist())
print("cast to integers:", whole.numpy().tolist())

v = tf.Variable(x)
with tf.GradientTape() as tape:
    y = tf.floor(v)
gradient = tape.gradient(y, v)
print("gradient of floor:", gradient)
print("sign of nan:", tf.sign(float("nan")).numpy())
