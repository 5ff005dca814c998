import tensorflow as tf

tf.stack([tf.zeros(2), tf.zeros(3)])
