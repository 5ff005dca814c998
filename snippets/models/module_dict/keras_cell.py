"""`self.heads = {"digit": digit, "even": even}`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data.astype("float32") / 16


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        digit, even = layers.Dense(10), layers.Dense(2)
        self.heads = {"digit": digit, "even": even}

    def build(self, shape):  # else a head waits for its call
        for head in self.heads.values():
            head.build(shape)

    def call(self, x, task):
        return self.heads[task](x)


model = Model()
print("digit:", tuple(model(x, task="digit").shape))
print("even:", tuple(model(x, task="even").shape))
print("weights:", len(model.weights))
