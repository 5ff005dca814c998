"""`layers.Embedding(input_dim, output_dim)`"""
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
tokens = np.array([[4, 2, 999], [4, 0, 7]])  # 0 to 999

layer = layers.Embedding(1000, 64)
output = layer(tokens)
print("output:", tuple(output.shape))
print("weights:", tuple(layer.embeddings.shape))
print(f"spread at the start: {np.std(layer.embeddings):.3f}")
try:
    layer(np.array(1000))
except tf.errors.InvalidArgumentError as error:
    print("1000:", type(error).__name__)
near, exact = layer(np.array(1.7)), layer(np.array(1))
print("1.7 is taken for 1:", np.array_equal(near, exact))
last = layer(np.array(-1))
print("-1 for 999:", np.array_equal(last, layer(np.array(999))))
