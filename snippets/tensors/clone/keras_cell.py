"""`tf.identity(x)`"""
import tensorflow as tf

w = tf.Variable([1.0, 2.0])
same = w  # the variable itself
before = tf.identity(w)  # a tensor, which never changes

with tf.GradientTape() as tape:
    y = tf.identity(w)  # the gradient passes
    loss = tf.reduce_sum(y * y)
grad = tape.gradient(loss, w)
w.assign_sub(0.1 * grad)
print("gradient:", grad.numpy())
print("w:", w.numpy().round(3))
print("same:", same.numpy().round(3))
print("before:", before.numpy())
