""".h5 is the old single file, with a warning; so is .keras, without"""
import zipfile
from unittest import TestCase

import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
with TestCase().assertLogs("absl", "WARNING") as log:
    model.save("model.h5")
assert "legacy" in log.output[0]

with TestCase().assertNoLogs("absl", "WARNING"):
    model.save("model.keras")
with zipfile.ZipFile("model.keras") as file:
    assert set(file.namelist()) == {
        "config.json", "metadata.json", "model.weights.h5"
    }

x = np.ones((2, 4), "float32")
for name in ("model.h5", "model.keras"):
    again = keras.models.load_model(name, compile=False)
    np.testing.assert_array_equal(model(x), again(x))
