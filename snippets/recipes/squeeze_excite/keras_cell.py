"""`layers.GlobalAveragePooling2D(keepdims=True)`"""
import keras
from keras import layers

keras.utils.set_random_seed(0)
x = keras.random.normal((2, 8, 8, 16))


def block(x, ratio=4):
    n = x.shape[-1]
    gate = layers.GlobalAveragePooling2D(keepdims=True)(x)
    gate = layers.Dense(n // ratio, activation="relu")(gate)
    gate = layers.Dense(n, activation="sigmoid")(gate)
    return layers.Multiply()([x, gate])  # (n, 1, 1, channels)


inputs = keras.Input((8, 8, 16))
model = keras.Model(inputs, block(inputs))
output = model(x)
print("output:", tuple(output.shape))
print("parameters:", model.count_params())
