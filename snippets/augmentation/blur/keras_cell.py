"""`layers.RandomGaussianBlur(factor, kernel_size, sigma)`"""
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).uniform(size=(1, 9, 9, 1))
x = tf.constant(x, tf.float32)

blur = layers.RandomGaussianBlur(
    factor=(1.0, 1.0),  # 1.0 alone is drawn from 0 to 1
    kernel_size=3, sigma=(1.0, 1.0), value_range=(0, 1),
)
output = blur(x, training=True)
print(f"mean: {np.mean(x):.2f}, blurred: {np.mean(output):.2f}")

border = [[0, 0], [1, 1], [1, 1], [0, 0]]
wide = tf.pad(x, border, "REFLECT")  # as PyTorch
same = blur(wide, training=True)[:, 1:-1, 1:-1]
print(f"with a reflected border: {np.mean(same):.2f}")
