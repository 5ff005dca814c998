"""`tf.nn.relu(x)`, `layers.ReLU(max_value=...)`"""
import numpy as np
import tensorflow as tf
from keras import layers

x = tf.Variable([-1.0, 0.0, 2.0, 8.0])
with tf.GradientTape() as tape:
    output = tf.nn.relu(x)
    loss = tf.reduce_sum(output)
slope = tape.gradient(loss, x)
print("relu:", output.numpy())
print("slope:", slope.numpy())  # 0 at 0
limited = layers.ReLU(max_value=6)(x)
print("at most 6:", limited.numpy())
dense = layers.Dense(3, activation="relu")
positive = bool(np.all(dense(x[:, None]) >= 0))
print("inside a layer, never below 0:", positive)
