import tensorflow as tf

logits = tf.zeros((8, 3))
labels = tf.zeros(24, tf.int32)
tf.raw_ops.SparseSoftmaxCrossEntropyWithLogits(features=logits, labels=labels)
