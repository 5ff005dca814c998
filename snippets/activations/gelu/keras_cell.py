"""`keras.activations.gelu`, `keras.ops.gelu`, `tf.nn.gelu`"""
import keras
import numpy as np
import tensorflow as tf

x = np.linspace(-4, 4, 81, dtype="float32")

exact = np.array(keras.activations.gelu(x))
tanh = np.array(keras.activations.gelu(x, approximate=True))
print(f"gelu(1): {exact[50]:.4f}")
print(f"with tanh: {tanh[50]:.4f}")

same = np.array_equal(tf.nn.gelu(x), exact)
print("tf.nn.gelu is exact:", same)
same = np.array_equal(keras.ops.gelu(x), exact)
print("keras.ops.gelu is exact:", same)
