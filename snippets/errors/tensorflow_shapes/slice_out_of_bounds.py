import tensorflow as tf

batch = tf.constant([1, 2])
batch[2]
