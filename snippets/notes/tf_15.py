"""summary prints layers, shapes, parameters, once the model is built"""
import keras
import numpy as np
from keras import layers


def summary(model):
    lines = []
    model.summary(print_fn=lines.append)
    return "\n".join(lines)


model = keras.Sequential([
    keras.Input((4,)), layers.Dense(2, name="first"), layers.Dense(3),
])
text = summary(model)
assert "first (Dense)" in text and "(None, 2)" in text
assert f"Total params: {4 * 2 + 2 + 2 * 3 + 3}" in text

later = keras.Sequential([layers.Dense(2)])
text = summary(later)
assert "0 (unbuilt)" in text and "?" in text
later(np.ones((1, 4)))
assert "Total params: 10" in summary(later)
