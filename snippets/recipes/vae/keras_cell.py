"""`keras.Model`, `add_loss(kl)`"""
import keras
from keras import layers, ops
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data.astype("float32") / 16


def error(y, output):  # a sum over pixels, as the KL's
    return ops.sum((y - output) ** 2, axis=1)


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.encode = layers.Dense(8)
        self.decode = layers.Dense(64)

    def call(self, x):
        mean, logvar = ops.split(self.encode(x), 2, axis=1)
        kl = (mean**2 + ops.exp(logvar) - logvar - 1) / 2
        self.add_loss(ops.mean(ops.sum(kl, axis=1)))
        noise = keras.random.normal(ops.shape(mean))
        return self.decode(mean + ops.exp(logvar / 2) * noise)


model = Model()
model.compile(keras.optimizers.Adam(0.01), error)
loss = model.fit(x, x, epochs=10, verbose=0).history["loss"]
print("loss below 5:", loss[-1] < 5)
