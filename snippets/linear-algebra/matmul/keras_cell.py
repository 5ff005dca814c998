"""`tf.matmul`, `linalg.matvec`, `tf.tensordot`, `tf.einsum`"""
import keras
import tensorflow as tf

a = tf.constant([[1.0, 2.0], [3.0, 4.0]])
v = tf.constant([1.0, 10.0])
product = tf.matmul(a, a)  # a @ a
try:
    tf.matmul(a, v)
except tf.errors.InvalidArgumentError:
    print("matrix @ vector: refused")
image = tf.linalg.matvec(a, v)
by_ops = keras.ops.matmul(a, v)  # takes the vector
dot = tf.tensordot(v, v, axes=1)
trace = tf.einsum("ii->", a)

print("product:", product.numpy().tolist())
print("image:", image.numpy(), "keras.ops:", by_ops.numpy())
print("dot:", float(dot), "trace:", float(trace))
print("a * a:", (a * a).numpy().tolist())
