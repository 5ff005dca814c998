"""`keras.callbacks.CSVLogger(path, append)`"""
import csv

import keras
import numpy as np

x = np.linspace(-1, 1, 64, dtype="float32")[:, None]
model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(
        1, use_bias=False, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.5)
model.compile(optimizer, loss="mse")

for run in range(2):
    logger = keras.callbacks.CSVLogger(
        "log.csv", append=run > 0)  # False overwrites
    model.fit(x, 3 * x, batch_size=64, epochs=2, verbose=0,
              callbacks=[logger])

with open("log.csv") as file:
    lines = file.read().splitlines()
print("columns:", lines[0])
for epoch, loss, unused in csv.reader(lines[1:]):
    print(epoch, f"{float(loss):.3f}")
