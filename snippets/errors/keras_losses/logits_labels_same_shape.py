import tensorflow as tf

labels = tf.zeros((8, 1))
logits = tf.zeros((8, 2))
tf.nn.sigmoid_cross_entropy_with_logits(labels, logits)
