"""`keras.layers.Layer`, `build`, `add_weight`"""
import keras
from sklearn.datasets import load_iris

x = load_iris().data.astype("float32")


class Scale(keras.layers.Layer):
    def build(self, input_shape):  # at the first call
        n = input_shape[-1]
        self.scale = self.add_weight(
            shape=(n,), initializer="ones"
        )
        self.calls = self.add_weight(
            shape=(), initializer="zeros", trainable=False
        )

    def call(self, x):
        self.calls.assign_add(1)
        return x * self.scale


layer = Scale()
y = layer(x)
print("trainable:", len(layer.trainable_weights))
print("saved with the model:", len(layer.weights))
print("calls:", int(layer.calls))
