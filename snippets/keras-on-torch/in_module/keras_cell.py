"""`keras.Model`, `layers.Dense(units)`"""
import os

os.environ["KERAS_BACKEND"] = "torch"  # before Keras is read
import keras
import numpy as np
from keras import layers

x = np.random.default_rng(0).normal(size=(5, 4))
x = x.astype("float32")


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(8, "relu")
        self.final = layers.Dense(1)

    def call(self, x):
        return self.final(self.hidden(x))


model = Net()
print("weights:", len(model.weights))
y = model(x)  # now the size of x is known
print("weights after a call:", len(model.weights))
