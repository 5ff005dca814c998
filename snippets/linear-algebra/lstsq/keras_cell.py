"""`tf.linalg.lstsq(a, b)`, `tf.linalg.pinv(a)`, `qr`"""
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = np.arange(20, dtype="float32") / 16
y = 2 * x + 1 + 0.1 * rng.normal(size=20).astype("float32")
a = tf.stack([x, tf.ones(20)], axis=1)
b = tf.constant(y)

line = tf.linalg.lstsq(a, b[:, None])[:, 0]  # no vectors
print("slope, offset:", line.numpy().round(2))
q, r = tf.linalg.qr(a)
print("qr:", q.shape, r.shape)

twice = tf.stack([x, x], axis=1)  # no single answer
lost = tf.linalg.lstsq(twice, b[:, None])[:, 0]
print("two equal columns:", lost.numpy())
slow = tf.linalg.lstsq(twice, b[:, None], fast=False)
print("fast=False:", slow[:, 0].numpy().round(2))
by_pinv = tf.linalg.matvec(tf.linalg.pinv(twice), b)
print("pinv:", by_pinv.numpy().round(2))
