"""`self.hidden = [layers.Dense(...), ...]`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data.astype("float32") / 16


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = [layers.Dense(32) for _ in range(3)]
        self.scores = layers.Dense(10)

    def call(self, x):
        for layer in self.hidden:  # any list or dict will do
            x = keras.activations.relu(layer(x))
        return self.scores(x)


model = Model()
print("scores:", tuple(model(x).shape))
print("weights:", len(model.weights))
