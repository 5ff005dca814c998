import tensorflow as tf


@tf.function
def features(x):
    return tf.nn.conv2d(x, tf.zeros((3, 3, 1, 8)), 1, "SAME")


features(tf.zeros((28, 28, 1)))
