"""`tf.matmul(x, y, transpose_b=True)`, `tf.einsum`"""
import tensorflow as tf

x = tf.reshape(tf.range(64.0), (4, 2, 8))  # 4 samples
y = tf.reshape(tf.range(96.0), (4, 3, 8))
scores = tf.matmul(x, y, transpose_b=True)
summed = tf.einsum("nid,njd->nij", x, y)
turned = tf.linalg.matrix_transpose(y)
print("scores:", scores.shape, "einsum:", summed.shape)
print("transposed:", turned.shape)

one = tf.ones((1, 8, 5))
shared = tf.matmul(x, one)  # one matrix for all samples
print("one for all:", shared.shape)
