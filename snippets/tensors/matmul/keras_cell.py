"""`tf.matmul`, `linalg.matvec`, `tf.tensordot`, `tf.einsum`"""
import tensorflow as tf

a = tf.constant([[1.0, 2.0], [3.0, 4.0]])
v = tf.constant([1.0, 10.0])
product = tf.matmul(a, a, transpose_b=True)  # a @ a.T
try:
    tf.matmul(a, v)
except tf.errors.InvalidArgumentError:
    print("matrix @ vector: refused")
image = tf.linalg.matvec(a, v)
dot = tf.tensordot(v, v, axes=1)
trace = tf.einsum("ii->", a)

print("product:", product.numpy().tolist())
print("image:", image.numpy(), "dot:", float(dot))
print("trace:", float(trace), "a * a:", (a * a)[1].numpy())
