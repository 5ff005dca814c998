"""`tf.debugging.enable_check_numerics()`"""
import tensorflow as tf

x = tf.Variable([0.0, 0.0])


def length(x):  # at 0 its slope is inf times 0
    return tf.sqrt(tf.reduce_sum(x**2))


def run(f):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(f(x))
    return loss, tape.gradient(loss, x)


loss, grad = run(length)
print("loss:", loss.numpy(), "gradient:", grad.numpy())

tf.debugging.enable_check_numerics()  # slow: to look only
found = []
for f in length, tf.math.log:
    try:
        run(f)
    except tf.errors.InvalidArgumentError as error:
        found.append("SqrtGrad" in error.message)
tf.debugging.disable_check_numerics()
print("found in the backward pass:", found)
