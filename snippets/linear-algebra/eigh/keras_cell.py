"""`tf.linalg.eigh(x)`, `tf.linalg.eig(x)`"""
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_iris

data = load_iris().data.astype("float32")
data -= data.mean(axis=0)
x = tf.constant(data.T @ data / len(data))  # covariances

values, vectors = tf.linalg.eigh(x)  # the smallest first
print("values:", values.numpy().round(2))
first = vectors[:, -1]  # a column; its sign is free
share = values[-1] / tf.reduce_sum(values)
print("first axis:", np.abs(first).round(2))
print(f"share of the variance: {share:.2f}")

turn = tf.constant([[0.0, 1.0], [-1.0, 0.0]])
complex_values, _ = tf.linalg.eig(turn)
print("of a rotation:", complex_values.numpy())
lower = tf.linalg.eigh(turn)[0]  # reads below the diagonal
print("taken for symmetric:", lower.numpy().round(2))
