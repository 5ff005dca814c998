import tensorflow as tf


@tf.function
def positive(x):
    if x > 0:
        y = x
    return y


positive(tf.constant(1.0))
