"""`v.assign(x)`, `v.assign_add(x)`"""
import tensorflow as tf

x = tf.ones(3)
other = x
x += 1.0  # a new tensor: other stays
print("x:", x.numpy(), "other:", other.numpy())

counts = tf.Variable(tf.zeros(3))  # only a Variable changes
counts.assign_add([5.0, 6.0, 7.0])
print("added:", counts.numpy())
counts.assign(tf.fill(counts.shape, 2.0))
print("counts:", counts.numpy())

w = tf.Variable([0.0, 1.0, 2.0])
with tf.GradientTape() as tape:
    y = tf.sigmoid(w)
    y += 1.0
    loss = tf.reduce_sum(y)
grad = tape.gradient(loss, w)
print("gradient:", grad.numpy().round(3))
