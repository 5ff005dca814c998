import tensorflow as tf

x = tf.constant([1.0, -2.0])
tf.debugging.Assert(tf.reduce_min(x) >= 0, [x])
