import tensorflow as tf

optimizer = tf.train.AdamOptimizer(0.001)
