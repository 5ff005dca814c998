"""After a .h5, a .keras of the same model forgets its optimizer"""
import warnings

import keras
import numpy as np

x, y = np.ones((64, 2), "float32"), np.ones((64, 1), "float32")


def optimizer_after(*names):
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss="mse")
    model.fit(x, y, verbose=0)
    for name in names:
        model.save(name)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        again = keras.models.load_model(names[-1])
    return again.optimizer, [str(w.message) for w in caught]


optimizer, said = optimizer_after("alone.keras")
assert type(optimizer) is keras.optimizers.Adam and not said
assert int(optimizer.iterations) == 2
optimizer, said = optimizer_after("first.h5", "second.keras")
assert type(optimizer) is keras.optimizers.RMSprop
assert "Skipping variable loading" in said[0]
