"""`layers.MultiHeadAttention(num_heads, key_dim)`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits().images.astype("float32") / 16
x, context = digits[:64], digits[64:128]

layer = layers.MultiHeadAttention(num_heads=2, key_dim=4)
y = layer(query=x, value=context)  # the key is the value too
print("output:", tuple(y.shape))
print("query kernel:", tuple(layer.weights[0].shape))
print("parameters:", layer.count_params())

mask = np.tril(np.ones((8, 8), bool))  # True: may look
masked = layer(x, x, attention_mask=mask)
causal, weights = layer(
    x, x, use_causal_mask=True, return_attention_scores=True)
print("steps seen:", np.sum(weights[0, 0] > 0, axis=1).tolist())
