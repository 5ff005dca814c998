"""`layers.Embedding(..., mask_zero=True)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
tokens = np.array([[5, 7, 0, 0], [3, 8, 9, 4]])  # 0 pads

layer = layers.Embedding(10, 4, mask_zero=True)
pool = layers.GlobalAveragePooling1D()
model = keras.Sequential([layer, pool])
output = model(tokens)  # the mask travels from layer to layer
print("mask:", layer.compute_mask(tokens)[0].numpy())
zero = np.all(layer.embeddings[0] == 0)
print("vector of the padding is zero:", bool(zero))
alone = model(tokens[:1, :2])
same = np.allclose(output[0], alone[0])
print("padding leaves the mean alone:", same)
