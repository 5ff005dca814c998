"""`tf.GradientTape(persistent=True)`, `tape.gradient`"""
import tensorflow as tf

x = tf.reshape(tf.linspace(-1.0, 1.0, 12), (6, 2))
w = tf.Variable([[0.5], [-0.8]])


def losses():
    hidden = tf.tanh(x @ w)  # both losses come from it
    near = tf.reduce_mean((hidden - 1) ** 2)
    return near, tf.reduce_mean(tf.abs(hidden))


with tf.GradientTape(persistent=True) as tape:
    near, small = losses()
first = tape.gradient(near, w).numpy()
second = tape.gradient(small, w).numpy()
del tape  # until then, it keeps the whole pass in memory

with tf.GradientTape() as tape:
    near, small = losses()
    loss = near + small  # one gradient needs no more
both = tape.gradient(loss, w).numpy()
print("of the first:", first.ravel().round(3))
print("of the second:", second.ravel().round(3))
print("of the sum:", both.ravel().round(3))
