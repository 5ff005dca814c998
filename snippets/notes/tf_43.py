"""A model compiled with loss="mse" does not reload from .h5"""
import keras
import numpy as np

x = np.ones((2, 4), "float32")


def reloaded(loss, name, **arguments):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss=loss)
    model.save(name)
    again = keras.models.load_model(name, **arguments)
    np.testing.assert_array_equal(model(x), again(x))
    return True


try:
    reloaded("mse", "short.h5")
except ValueError as error:
    assert "Could not deserialize 'keras.metrics.mse'" in str(error)
else:
    raise AssertionError("the short name was reloaded")
assert reloaded("mean_squared_error", "long.h5")
assert reloaded("mse", "short.keras")
assert reloaded("mse", "short.h5", compile=False)
