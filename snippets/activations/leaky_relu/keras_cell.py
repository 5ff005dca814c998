"""`layers.LeakyReLU()`, `tf.nn.leaky_relu(x)`"""
import numpy as np
import tensorflow as tf
from keras import layers

x = tf.constant([-10.0, -1.0, 0.0, 5.0])

output = layers.LeakyReLU()(x)  # negative_slope=0.3
function = tf.nn.leaky_relu(x)  # alpha=0.2
string = layers.Activation("leaky_relu")(x)
print("layer:", np.round(output, 2))
print("function:", np.round(function, 2))
print("string:", np.round(string, 2))
