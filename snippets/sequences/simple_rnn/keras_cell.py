"""`layers.SimpleRNN(units)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images.astype("float32") / 16

layer = layers.SimpleRNN(4, activation="tanh")
output = layer(x)  # the last step alone
print("output:", tuple(output.shape))
for weight in layer.weights:
    print(weight.name, tuple(weight.shape))

steps = layers.SimpleRNN(4, return_sequences=True)(x)
print("return_sequences:", tuple(steps.shape))
