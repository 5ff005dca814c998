"""`tf.matmul(x, y, transpose_b=True)`, `tf.einsum`"""
import tensorflow as tf

tf.random.set_seed(0)
x = tf.random.normal((4, 2, 8))  # 4 samples
y = tf.random.normal((4, 3, 8))
scores = tf.matmul(x, y, transpose_b=True)
summed = tf.einsum("nid,njd->nij", x, y)
print("scores:", scores.shape, "einsum:", summed.shape)
print("transposed:", tf.linalg.matrix_transpose(y).shape)

one = tf.random.normal((1, 8, 5))
print("one for all:", tf.matmul(x, one).shape)
