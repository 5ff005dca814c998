import tensorflow as tf

tf.math.log(tf.constant(2))
