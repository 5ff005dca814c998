"""`tf.stop_gradient(x)`"""
import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])

with tf.GradientTape(persistent=True) as tape:
    whole = tf.reduce_sum(x * x)
    partly = tf.reduce_sum(x * tf.stop_gradient(x))
    nothing = tf.reduce_sum(tf.stop_gradient(x * x))
print("values:", float(whole), float(partly), float(nothing))

slope = tape.gradient(partly, x)
print("x * x:", tape.gradient(whole, x).numpy())
print("x * constant:", slope.numpy())
print("constant:", tape.gradient(nothing, x))

constant = tf.stop_gradient(x)
x.assign([0.0, 0.0, 0.0])
print("constant once x is 0:", constant.numpy())  # a copy
