"""`tf.vectorized_map(function, (x, y))`"""
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
y = tf.constant([1.0, 2.0, 3.0])
w = tf.Variable([0.5, 0.5])


def loss_of(w, one_x, one_y):
    return (tf.tensordot(one_x, w, axes=1) - one_y) ** 2


def gradient_of(sample):
    with tf.GradientTape() as tape:
        loss = loss_of(w, *sample)
    return tape.gradient(loss, w)


each = tf.vectorized_map(gradient_of, (x, y))
print("gradient of each:", each.numpy().tolist())

with tf.GradientTape() as tape:
    losses = tf.vectorized_map(lambda s: loss_of(w, *s), (x, y))
again = tape.jacobian(losses, w)
print("or a jacobian:", again.numpy().tolist())
