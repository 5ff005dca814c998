"""`tf.nn.softmax_cross_entropy_with_logits`"""
import tensorflow as tf

x = tf.constant([[0.5, 0.1, 3.0], [2.0, 2.5, 0.3]])
y = tf.constant([2, 0])
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(
    labels=y, logits=x
)
print("class indices:", loss.numpy().round(2))
one_hot = tf.one_hot(y, 3)
of_rows = tf.nn.softmax_cross_entropy_with_logits(
    labels=one_hot, logits=x
)
print("one-hot:", of_rows.numpy().round(2))

z, labels = tf.constant([2.0, -1.0]), tf.constant([1.0, 1.0])
binary = tf.nn.sigmoid_cross_entropy_with_logits(
    labels=labels, logits=z
)
print("binary:", binary.numpy().round(2))
weighted = tf.nn.weighted_cross_entropy_with_logits(
    labels=labels, logits=z, pos_weight=3.0
)
print("ones count three times:", weighted.numpy().round(2))
