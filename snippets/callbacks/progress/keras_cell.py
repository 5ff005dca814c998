"""`model.fit(..., verbose=0)`"""
import io
from contextlib import redirect_stdout

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.rand(96, 4).astype("float32")
y = x.sum(axis=1, keepdims=True)

model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")

for verbose in ("auto", 1, 2, 0):  # "auto" is the default
    screen = io.StringIO()
    with redirect_stdout(screen):
        model.fit(x, y, epochs=3, verbose=verbose)
    lines = screen.getvalue().splitlines()
    bar = any("━" in line for line in lines)
    shown = "a moving bar" if bar else f"{len(lines)} lines"
    print(f"verbose={verbose!r}: {shown}")
