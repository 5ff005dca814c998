import tensorflow as tf


@tf.function
def pool(x):
    return tf.nn.max_pool2d(x, 4, 4, "VALID")


pool(tf.zeros((1, 2, 2, 3)))
