import tensorflow as tf

tf.math.sqrt(tf.constant([1, 4, 9]))
