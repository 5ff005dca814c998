"""`layers.MultiHeadAttention`, `layers.LayerNormalization`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images.astype("float32") / 16

attention = layers.MultiHeadAttention(
    num_heads=2, key_dim=4, dropout=0.1)
norm1 = layers.LayerNormalization(epsilon=1e-5)  # not 1e-3
wide = layers.Dense(32, activation="relu")
narrow = layers.Dense(8)
norm2 = layers.LayerNormalization(epsilon=1e-5)
drop = layers.Dropout(0.1)


def block(x):
    x = norm1(x + drop(attention(x, x)))
    return norm2(x + drop(narrow(drop(wide(x)))))


inputs = keras.Input((8, 8))
model = keras.Model(inputs, block(inputs))
y = model(x)
print("output:", tuple(y.shape))
print("parameters:", model.count_params())
