"""`layers.LSTMCell(units)`, `layers.RNN(cell)`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:64].astype("float32") / 16

cell = layers.LSTMCell(4)
h = c = np.zeros((64, 4), "float32")
for step in range(8):
    output, (h, c) = cell(x[:, step], [h, c])
print("output:", tuple(output.shape), "which is h")

layer = layers.RNN(cell)  # the loop, for any cell
y = layer(x)
print("by RNN(cell):", np.allclose(y, output, atol=1e-6))
