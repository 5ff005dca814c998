"""`keras.Model`, `__init__`, `call`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data.astype("float32") / 16


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(32, activation="relu")
        self.scores = layers.Dense(10)

    def call(self, x):
        return self.scores(self.hidden(x))


model = Model()
print("weights before the first call:", len(model.weights))
scores = model(x)
print("weights after it:", len(model.weights))
print("scores:", tuple(scores.shape))
