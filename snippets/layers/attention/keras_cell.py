"""`layers.MultiHeadAttention(num_heads, key_dim)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits().images.astype("float32") / 16
x, other = digits[:64], digits[64:128]

layer = layers.MultiHeadAttention(num_heads=2, key_dim=4)
y = layer(query=x, value=other, key=x)
print("output:", tuple(y.shape))
print("query kernel:", tuple(layer.weights[0].shape))
print("parameters:", layer.count_params())

mask = keras.ops.tril(keras.ops.ones((8, 8), "bool"))
causal = layer(x, x, attention_mask=mask)  # True: look at
