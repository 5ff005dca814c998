"""`MultiHeadAttention(...)(x, x, use_causal_mask=True)`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:64].astype("float32") / 16

layer = layers.MultiHeadAttention(num_heads=2, key_dim=4)
y = layer(x, x, use_causal_mask=True)

mask = np.tril(np.ones((8, 8), bool))  # True: may look
same = layer(x, x, attention_mask=mask)
print("two ways agree:", np.allclose(y, same, atol=1e-6))

later = x.copy()
later[:, 5:] = 0  # the steps 0 to 4 must not notice
other = layer(later, later, use_causal_mask=True)
moved = np.any(np.abs(other - y) > 1e-6, axis=(0, 2))
print("steps that moved:", np.flatnonzero(moved).tolist())
