"""The weights survive in .h5; Keras loses the optimizer"""
from contextlib import redirect_stdout
from unittest import TestCase
import zipfile

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell


def compiled(loss):
    dense = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((4,)), dense])
    model.compile(optimizer="adam", loss=loss)
    model.fit(keras_cell.x, keras_cell.y, verbose=0)
    return model


# The weights survive, the optimizer does not.
models = keras_cell.model, keras_cell.again
before, after = (np.array(m(keras_cell.x)) for m in models)
gap = np.abs(after - before).max()
assert gap <= 1e-5
print(f"Keras .h5, compile=False: {gap:.1e} (at most 1e-05)")
assert type(keras_cell.model.optimizer).__name__ == "Adam"
assert type(keras_cell.later.optimizer).__name__ == "RMSprop"

# Without the .h5 in between, Adam and its steps come back.
model = compiled("mse")
model.save("alone.keras")
optimizer = keras.models.load_model("alone.keras").optimizer
assert type(optimizer).__name__ == "Adam"
assert int(optimizer.iterations) == 2  # 64 rows, batches of 32

# Saving says "legacy"; "mse" alone is refused afterwards.
with TestCase().assertLogs("absl", "WARNING") as log:
    model.save("short.h5")
assert "legacy" in log.output[0]
try:
    keras.models.load_model("short.h5")
except ValueError as error:
    assert "Could not deserialize 'keras.m" in str(error)
else:
    raise AssertionError("short.h5 was reloaded")
compiled("mean_squared_error").save("long.h5")
assert keras.models.load_model("long.h5").loss is not None

# PyTorch: a zip file whatever its name; Keras cannot read it.
assert zipfile.is_zipfile("model.h5")  # written over Keras's
for path in "model.h5", "nowhere.h5":
    try:
        keras.models.load_model(path)
    except OSError as error:
        assert "Unable to synchronously open" in str(error)
    else:
        raise AssertionError(path)
x = torch_cell.x
with torch.no_grad():
    gap = torch_cell.again(x) - torch_cell.model(x)
gap = gap.abs().max().item()
assert gap <= 1e-5
print(f"PyTorch, model.h5: {gap:.1e} (at most 1e-05)")
assert torch_cell.steps == 2  # Adam's averages are there too
print("task")
