import tensorflow as tf


@tf.function
def add(x):
    return tf.Variable(1.0) + x


add(tf.constant(1.0))
