"""A file that runs code is refused, and runs it when trusted"""
from contextlib import redirect_stdout
import os
import pickle

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell


def refused(load, error, word):
    try:
        load()
    except error as caught:
        assert word in str(caught)
        return True


class Hostile:  # unpickling it makes a folder
    def __reduce__(self):
        return os.mkdir, ("ran",)


torch.save(Hostile(), "hostile.pt")
assert refused(
    lambda: torch.load("hostile.pt"),
    pickle.UnpicklingError, "In PyTorch 2.6",
)
assert not os.path.exists("ran")
torch.load("hostile.pt", weights_only=False)
assert os.path.exists("ran")  # trusted, and it ran
os.rmdir("ran")

hostile = keras.layers.Lambda(lambda t: (
    __import__("os").makedirs("ran", exist_ok=True) or t
))
model = keras.Sequential([keras.Input((4,)), hostile])
model.save("hostile.keras")
os.rmdir("ran")
load = keras.models.load_model
assert refused(
    lambda: load("hostile.keras"), ValueError, "safe_mode=False"
)
assert not os.path.exists("ran")
load("hostile.keras", safe_mode=False)
assert os.path.exists("ran")

# The cells' own files: refused as they are, whole when allowed.
assert refused(
    lambda: load("model.keras"), ValueError, "Lambda"
)
assert refused(
    lambda: torch.load("model.pt"),
    pickle.UnpicklingError, "nn.modules",
)
x = np.ones((1, 4), "float32")
want = keras_cell.model.predict(x, verbose=0)
for model in keras_cell.trusted, keras_cell.again:
    got = model.predict(x, verbose=0)
    np.testing.assert_allclose(got, want, atol=1e-5)
x = torch.tensor(x)
for model in torch_cell.trusted, torch_cell.again:
    torch.testing.assert_close(model(x), torch_cell.model(x))
# With the same weights the two files do the same.
weight, bias = keras_cell.again.layers[0].get_weights()
torch_cell.again[0].weight.data = torch.tensor(weight.T)
torch_cell.again[0].bias.data = torch.tensor(bias)
got = torch_cell.again(x).detach()
np.testing.assert_allclose(got, want, atol=1e-5)
torch.serialization.add_safe_globals(torch_cell.safe)
torch.load("model.pt")  # allowed from now on
print("task")
