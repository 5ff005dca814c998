import tensorflow as tf

tf.zeros(3).reshape(3, 1)
