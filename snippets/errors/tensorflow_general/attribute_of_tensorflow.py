import tensorflow as tf

x = tf.from_numpy([1.0, 2.0])
