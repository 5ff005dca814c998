import tensorflow as tf

tf.zeros((32, 10)) * tf.zeros((32, 5))
