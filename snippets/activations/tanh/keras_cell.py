"""`tf.tanh(x)`, `activation="tanh"`"""
import keras
import numpy as np
import tensorflow as tf

x = np.linspace(-3, 3, 7, dtype="float32")
curve = tf.tanh(x)  # tf.nn.tanh, keras.activations.tanh
layer = keras.layers.Dense(
    1, activation="tanh", kernel_initializer="ones"
)
output = layer(x[:, None])[:, 0]
print("tanh:", *curve.numpy().round(3))
print("the layer's:", *output.numpy().round(3))

by_sigmoid = 2 * tf.sigmoid(2 * x) - 1
off = np.abs(by_sigmoid - curve).max()
print(f"2 sigmoid(2x) - 1 is the same: {off < 1e-6}")
