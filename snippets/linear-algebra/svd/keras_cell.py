"""`s, u, v = tf.linalg.svd(x)`, `keras.ops.svd`"""
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(6, 4)).astype("float32")

s, u, v = tf.linalg.svd(x)  # s first, v not transposed
print("s:", s.numpy().round(2))
print("u:", u.shape, "v:", v.shape)
again = u * s @ tf.transpose(v)
print(f"error of u s v': {np.abs(again - x).max():.1f}")

first = keras.ops.svd(x)  # u, s, vh, as NumPy
print("keras.ops:", *[tuple(part.shape) for part in first])

rank = 2  # the nearest matrix of that rank
short = u[:, :rank] * s[:rank] @ tf.transpose(v[:, :rank])
error = tf.norm(x - short)
print(f"rank 2, error: {error:.2f}")
