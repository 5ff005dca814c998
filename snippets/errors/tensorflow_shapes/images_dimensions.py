import tensorflow as tf

grey = tf.zeros((28, 28))
tf.image.resize(grey, (14, 14))
