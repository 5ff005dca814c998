"""load_model reads .keras and .h5, not what export has written"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
x = np.ones((2, 4), "float32")
for name in ("model.keras", "model.h5"):
    model.save(name)
    again = keras.models.load_model(name)
    np.testing.assert_array_equal(model(x), again(x))

model.export("folder", verbose=False)
try:
    keras.models.load_model("folder")
except ValueError as error:
    assert "TFSMLayer" in str(error)
else:
    raise AssertionError("load_model read an export")
layer = keras.layers.TFSMLayer("folder", call_endpoint="serve")
np.testing.assert_allclose(layer(x), model(x), atol=1e-6)
loaded = tf.saved_model.load("folder")
np.testing.assert_allclose(loaded.serve(x), model(x), atol=1e-6)
