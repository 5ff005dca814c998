"""`layers.StringLookup()`, `layers.Embedding`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.array(["Rome", "Oslo", "Rome", "Bonn", "Rome", "Oslo"])
y = np.array([30.0, 10.0, 31.0, 20.0, 29.0, 12.0])  # degrees

lookup = layers.StringLookup()
lookup.adapt(x)  # the commonest first; 0: unknown
index = lookup(x)
size = lookup.vocabulary_size()
model = keras.Sequential([layers.Embedding(size, 1)])
optimizer = keras.optimizers.SGD(1.0)
model.compile(optimizer=optimizer, loss="mse")
model.fit(index, y[:, None], epochs=20, verbose=0)

new = lookup(["Oslo", "Paris"])  # Paris was not there
table = model.layers[0]
print("index:", index.numpy(), "size:", size)
print("Oslo, Paris:", new.numpy())
print("Oslo:", round(float(table(new)[0, 0])), "degrees")
