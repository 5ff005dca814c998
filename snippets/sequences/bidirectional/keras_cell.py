"""`layers.Bidirectional(layers.LSTM(units))`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images.astype("float32") / 16
print("digits, rows, columns:", x.shape)  # 8 steps of 8

layer = layers.Bidirectional(layers.LSTM(4))
output = layer(x)  # the last state of each direction
print("both last states:", tuple(output.shape))
for weight in layer.forward_layer.weights:
    print("forward", weight.name, tuple(weight.shape))
for weight in layer.backward_layer.weights:
    print("backward", weight.name, tuple(weight.shape))
