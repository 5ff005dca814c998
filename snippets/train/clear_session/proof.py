"""What is cleared, and what goes on as before"""

import gc
import weakref
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

clear = keras.backend.clear_session
assert keras_cell.names == ["dense"] * 3 + ["dense_1"]
assert torch_cell.names == ["0"] * 3
assert keras_cell.gone() is None and torch_cell.gone() is None

# A model is not cleared: its weights stay, it trains on.
x = np.arange(12, dtype="float32").reshape(3, 4)
model = keras_cell.model
before = model(x).numpy()
clear()
gap = np.abs(model(x) - before).max()
assert gap == 0
print(f"a model from before, cleared: {gap:.0f} (at most 0)")
model.compile("sgd", loss="mse")
model.fit(x, x[:, :1], verbose=0)
assert np.abs(model(x) - before).max() > 0

# A fitted model is freed without it, once nothing names it.
second = keras_cell.build()
second.compile("sgd", loss="mse")
second.fit(x, x[:, :1], verbose=0)
gone = weakref.ref(second)
del second
gc.collect()
assert gone() is None
kept = keras_cell.build()
gone = weakref.ref(kept)
clear()
gc.collect()
assert gone() is kept  # and not while something does

# The policy of dtypes starts anew, the float type does not.
keras.config.set_dtype_policy("mixed_bfloat16")
keras.config.set_floatx("float64")
clear()
assert keras.config.floatx() == "float64"
assert keras.config.dtype_policy().name == "float64"
print("one side")
