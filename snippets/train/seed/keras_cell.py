"""`keras.utils.set_random_seed(seed)`"""
import random

import keras
import numpy as np

x = np.linspace(-1, 1, 64, dtype="float32")[:, None]
y = x**2


def run(seed):
    # Python's, NumPy's and TensorFlow's generators at once
    keras.utils.set_random_seed(seed)
    drawn = random.random(), np.random.rand()
    model = keras.Sequential([keras.layers.Dense(4)])
    model.compile(optimizer="sgd", loss="mse")
    model.fit(x, y, batch_size=8, verbose=0)  # shuffles
    return drawn, model.get_weights()[0]


drawn, kernel = run(seed=0)
again, kernel_again = run(seed=0)
print("same drawings:", drawn == again)
print("same weights:", np.array_equal(kernel, kernel_again))
