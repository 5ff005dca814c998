"""`tf.linalg.det(x)`, `tf.linalg.slogdet(x)`, `logdet`"""
import numpy as np
import tensorflow as tf

x = tf.constant([[4.0, 9.0], [2.0, 5.0]])
det = tf.linalg.det(x)
sign, log = tf.linalg.slogdet(x)
print(f"det: {det:.2f}")
print(f"sign: {sign:.0f}, logarithm: {log:.2f}")

wrong = tf.linalg.logdet(x)  # of symmetric matrices alone
print(f"logdet: {wrong:.2f}")

small = 0.1 * tf.eye(100)
none = tf.linalg.det(small)
_, exact = tf.linalg.slogdet(small)
print("det of 0.1 times the unit matrix:", none.numpy())
print(f"its logarithm: {exact:.1f}")
print("as it should be:", round(100 * np.log(0.1), 1))
