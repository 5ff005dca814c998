"""`layers.MultiHeadAttention(...)(x, memory)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits().images.astype("float32") / 16
x, memory = digits[:64, :5], digits[64:128]

look, cross = (
    layers.MultiHeadAttention(num_heads=2, key_dim=4)
    for _ in range(2)
)
wide = layers.Dense(32, activation="relu")
narrow = layers.Dense(8)
norms = [layers.LayerNormalization(epsilon=1e-5) for _ in "123"]


def block(x, memory):
    x = norms[0](x + look(x, x, use_causal_mask=True))
    x = norms[1](x + cross(x, memory))  # x asks
    return norms[2](x + narrow(wide(x)))


y = block(x, memory)
print("output:", tuple(y.shape))
