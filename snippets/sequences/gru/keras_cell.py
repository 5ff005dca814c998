"""`layers.GRU(units)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images.astype("float32") / 16
print("digits, rows, columns:", x.shape)  # 8 steps of 8

layer = layers.GRU(4, return_sequences=True)
steps = layer(x)
output = steps[:, -1]  # all that GRU(4) returns
print("all steps:", tuple(steps.shape))
print("last step:", tuple(output.shape))
for weight in layer.weights:
    print(weight.name, tuple(weight.shape))
