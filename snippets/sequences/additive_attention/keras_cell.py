"""`layers.AdditiveAttention()([query, value])`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits().images.astype("float32") / 16
query, value = digits[:64], digits[64:128, :5]

keras.utils.set_random_seed(0)
layer = layers.AdditiveAttention()  # query, value, key
y = layer([query, value])  # the key is the value too
print("output:", tuple(y.shape))
print("weights:", [tuple(w.shape) for w in layer.weights])

inputs = [query, value]
y, scores = layer(inputs, return_attention_scores=True)
total = np.sum(scores, axis=2)
print("sum to 1:", np.allclose(total, 1))
