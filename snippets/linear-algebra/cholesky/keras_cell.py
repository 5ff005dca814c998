"""`tf.linalg.cholesky(x)`, `tf.linalg.cholesky_solve`"""
import keras
import tensorflow as tf

x = tf.constant([[4.0, 2.0], [2.0, 5.0]])  # covariances
factor = tf.linalg.cholesky(x)  # factor @ its transpose is x
print("factor:", *factor.numpy())

keras.utils.set_random_seed(0)
noise = tf.random.normal((100_000, 2))
drawn = noise @ tf.transpose(factor)  # correlated numbers
found = tf.transpose(drawn) @ drawn / len(drawn)
print("covariances:", *found.numpy().round(1))

b = tf.constant([[8.0], [12.0]])
solved = tf.linalg.cholesky_solve(factor, b)
print("solved:", solved[:, 0].numpy().round(2))

bad = tf.constant([[1.0, 2.0], [2.0, 1.0]])  # not positive
lost = tf.linalg.cholesky(bad)
print("not positive definite:", lost[1, 1].numpy())
try:
    keras.ops.cholesky(bad)
except ValueError:
    print("keras.ops: refused")
