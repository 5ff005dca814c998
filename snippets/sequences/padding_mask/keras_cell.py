"""`tf.sequence_mask(n)`, `MultiHeadAttention(...)(x, x)`"""
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
tokens = np.array([[5, 7, 0, 0], [3, 8, 9, 4]])  # 0 pads
lengths = [2, 4]

embedding = layers.Embedding(10, 8, mask_zero=True)
layer = layers.MultiHeadAttention(num_heads=2, key_dim=4)
x = embedding(tokens)  # it carries the mask
y = layer(x, x)
alone = layer(x[:1, :2], x[:1, :2])
print("as without padding:", np.allclose(y[0, :2], alone[0]))

mask = tf.sequence_mask(lengths)  # True: a real step
print("mask:", mask.numpy().tolist()[0])
vectors = keras.ops.copy(x)  # these carry none
by_hand = layer(vectors, vectors, value_mask=mask)
print("by hand:", np.allclose(y[0, :2], by_hand[0, :2]))
