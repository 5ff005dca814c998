"""save wants the extension .keras; export writes a folder"""
from pathlib import Path

import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
try:
    model.save("folder_model")
except ValueError as error:
    assert "extension" in str(error) and ".keras" in str(error)
else:
    raise AssertionError("saved without an extension")
assert not Path("folder_model").exists()

model.save("model.keras")
again = keras.models.load_model("model.keras")
x = np.ones((2, 4), "float32")
np.testing.assert_array_equal(model(x), again(x))

model.export("folder_model", verbose=False)
assert Path("folder_model", "saved_model.pb").is_file()
