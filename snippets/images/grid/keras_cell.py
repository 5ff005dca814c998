"""`tf.pad`, `tf.reshape`, `tf.transpose`"""
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits().images[:6, ..., None] / 16
x = tf.constant(digits, tf.float32)

rows, columns, border = 2, 3, 2
framed = tf.pad(x, [[0, 0], [border, 0], [border, 0], [0, 0]])
framed = tf.reshape(framed, (rows, columns, 10, 10, 1))
framed = tf.transpose(framed, (0, 2, 1, 3, 4))
picture = tf.reshape(framed, (rows * 10, columns * 10, 1))
picture = tf.pad(picture, [[0, border], [0, border], [0, 0]])
picture = tf.repeat(picture, 3, axis=-1)
print("one picture:", picture.shape)
lit = np.mean(picture > 0)
print(f"share of lit pixels: {lit:.2f}")
