"""An epoch is one pass; the weights change once a batch"""
from math import ceil

import keras
import numpy as np

x, y = np.ones((100, 2), "float32"), np.ones((100, 1), "float32")
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")

kernels = []


class See(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        kernels.append(model.get_weights()[0])


fit = model.fit(
    x, y, epochs=3, batch_size=32, verbose=0, callbacks=[See()]
)
updates = int(model.optimizer.iterations)
assert updates == 3 * ceil(100 / 32) == 12 == len(kernels)
assert all(np.any(a != b) for a, b in zip(kernels, kernels[1:]))
assert len(fit.history["loss"]) == 3  # one number an epoch
