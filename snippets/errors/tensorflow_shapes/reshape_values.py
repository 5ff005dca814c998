import tensorflow as tf

tf.reshape(tf.zeros(6), (2, 4))
