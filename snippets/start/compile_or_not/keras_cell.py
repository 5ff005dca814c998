"""`model.compile(optimizer, loss)`, `model.fit`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.arange(8, dtype="float32").reshape(8, 1) / 8
y = 2 * x + 1

layer = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((1,)), layer])
try:
    model.fit(x, y)
except ValueError as error:
    print(error)

optimizer = keras.optimizers.SGD(learning_rate=0.5)
weight = model.get_weights()[0]
model.compile(optimizer=optimizer, loss="mse")
compiled = model.get_weights()[0]
print("compile moved the weights:", (compiled != weight).any())

model.fit(x, y, epochs=3, verbose=0)
trained = model.get_weights()[0]
print("fit moved the weights:", (trained != weight).any())
