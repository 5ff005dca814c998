"""`layers.LayerNormalization()`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
tokens = np.arange(12).reshape(3, 4)
x = layers.Embedding(12, 16)(tokens)  # small numbers

layer = layers.LayerNormalization()  # last axis, epsilon=1e-3
output = layer(x)
print("input:", tuple(x.shape))
print("scale:", tuple(layer.gamma.shape))
print(f"spread of the input: {np.std(x):.2f}")
print(f"spread of the output: {np.std(output):.2f}")
same = np.array_equal(output, layer(x, training=True))
print("same in training:", same)
