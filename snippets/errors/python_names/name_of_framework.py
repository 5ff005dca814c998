x = tf.zeros((2, 3))
