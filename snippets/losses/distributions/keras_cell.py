"""`log_prob(x, mean, std)`, `kl(mean, std, other, width)`"""
import math

import tensorflow as tf

mean, std = tf.constant([0.0, 1.0]), tf.constant([1.0, 0.5])
x = tf.constant([0.5, 0.5])


def log_prob(x, mean, std):
    z = (x - mean) / std
    return -0.5 * z**2 - tf.math.log(std * (2 * math.pi) ** 0.5)


def kl(mean, std, other, width):
    shift = (std**2 + (mean - other) ** 2) / (2 * width**2)
    return tf.math.log(width / std) + shift - 0.5


density = log_prob(x, mean, std)
print("log_prob:", density.numpy().round(3))
apart = kl(mean, std, 0.0, 1.0)
print("KL to (0, 1):", apart.numpy().round(3))
chosen = tf.nn.log_softmax([1.0, 2.0, 3.0])[2]
print(f"log_prob of class 2: {chosen:.3f}")
