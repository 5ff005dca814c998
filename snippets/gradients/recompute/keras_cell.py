"""`tf.recompute_grad(f)`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.normal(size=(16, 32)).astype("float32")
x = tf.constant(x)
block = keras.Sequential([
    keras.Input((32,)),
    keras.layers.Dense(64, activation="tanh"),
    keras.layers.Dense(32),
])
calls = []


def f(x):
    calls.append("f")
    return block(x)


with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.recompute_grad(f)(x) ** 2)
print("after the forward pass:", len(calls), "call")
grads = tape.gradient(loss, block.trainable_variables)
print("after the backward pass:", len(calls), "calls")
