"""`keras.ops.dot_product_attention(query, key, value)`"""
import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:64].astype("float32") / 16
query = digits.reshape(64, 8, 2, 4)  # batch, steps, heads, size
key, value = query[:, ::-1], query[::-1]

attend = keras.ops.dot_product_attention
y = attend(query, key, value)
print("output:", tuple(y.shape))

mask = np.tril(np.ones((8, 8), bool))  # True: may look
causal = attend(query, key, value, mask=mask)
short = attend(query, key, value, is_causal=True)
print("two ways agree:", np.allclose(causal, short))
