import tensorflow as tf

kept = []


@tf.function
def double(x):
    kept.append(2 * x)
    return x


double(tf.constant(1.0))
kept[0] + 1
