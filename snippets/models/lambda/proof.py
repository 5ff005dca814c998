"""A function as a layer: what it gives, and what is saved"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

x, model = keras_cell.x, keras_cell.model
np.testing.assert_array_equal(torch_cell.x, x)
gap = np.abs(torch_cell.model(torch_cell.x) - model(x)).max()
assert gap <= 1e-6
print(f"output: {gap:.1e} (at most 1e-06)")
np.testing.assert_allclose(model(x), [[-1, -0.6, 1]], atol=1e-6)
assert not model.weights and not torch_cell.model.state_dict()
for cell in keras_cell, torch_cell:
    before, after = cell.model(cell.x), cell.again(cell.x)
    np.testing.assert_array_equal(after, before)
assert keras_cell.again is not model


# A lambda is saved as bytes of Python, which loading refuses.
def saved(function):
    layer = keras.layers.Lambda(function)
    keras.Sequential([keras.Input((3,)), layer]).save(
        "any.keras"
    )


def refused(how, kind):
    try:
        keras.models.load_model("any.keras", **how)
    except kind as error:
        return str(error)
    raise AssertionError("it was loaded")


saved(lambda x: x / 127.5 - 1)
assert "safe_mode=False" in refused({}, ValueError)
again = keras.models.load_model("any.keras", safe_mode=False)
np.testing.assert_array_equal(again(x), model(x))


# A function is saved by its name: register it, or hand it over.
def shift(x):
    return x / 127.5 - 1


saved(shift)
refused({"safe_mode": False}, TypeError)
named = {"custom_objects": {"shift": shift}}
again = keras.models.load_model("any.keras", **named)
np.testing.assert_array_equal(again(x), model(x))

# Arithmetic and keras.ops need no layer at all.
inputs = keras.Input((3,))
bare = keras.Model(inputs, inputs / 127.5 - 1)
bare.save("bare.keras")
again = keras.models.load_model("bare.keras")
np.testing.assert_array_equal(again(x), model(x))

# A weight that is used inside is not the layer's.
dense = keras.layers.Dense(3)
dense.build((None, 3))
layer = keras.layers.Lambda(lambda x: dense(x))
layer(x)
assert not layer.trainable_weights and dense.trainable_weights
print("one side")
