import tensorflow as tf


@tf.function
def joined(a, b):
    return tf.stack([a, b])


joined(tf.zeros((2, 3)), tf.zeros((3,)))
