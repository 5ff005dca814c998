"""Same weights, reloaded without and with the argument"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

# The PyTorch weights in Keras; its file brings the factor back.
weights = torch_cell.saved["weights"]
kernel, bias = weights["0.weight"].T, weights["0.bias"]
keras_cell.model.set_weights([kernel.numpy(), bias.numpy()])
keras_cell.model.save("ported.keras")
again = keras.models.load_model("ported.keras")
x = np.arange(8, dtype="float32").reshape(2, 4)
want = again.predict(x, verbose=0)

# PyTorch: the weights fit a Scale() of the default factor too.
linear, scale = torch.nn.Linear(4, 2), torch_cell.Scale()
model = torch.nn.Sequential(linear, scale)
model.load_state_dict(weights)
got = model(torch.tensor(x)).detach().numpy()
gap = np.abs(got - want).max()
assert gap >= 0.5
print(f"plain, no config: {gap:.2f} (at least 0.5)")
got = torch_cell.again(torch.tensor(x)).detach().numpy()
np.testing.assert_allclose(got, want, atol=1e-5)
gap = np.abs(got - want).max()
print(f"with the config: {gap:.1e} (at most 1e-05)")


def raises(error, action):
    try:
        action()
    except error:
        return True


class Plain(keras.layers.Layer):  # neither registered
    def __init__(self, factor=1.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor


class Around(keras.layers.Layer):  # nor with a get_config
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def call(self, x):
        return self.inner(x)


load = keras.models.load_model
model = keras.Sequential([keras.Input((4,)), Plain(3.0)])
model.save("plain.keras")
assert raises(TypeError, lambda: load("plain.keras"))
known = load("plain.keras", custom_objects={"Plain": Plain})
assert known.layers[0].factor == 3.0
around = Around(keras.layers.Dense(1))
model = keras.Sequential([keras.Input((4,)), around])
save = model.save
assert raises(NotImplementedError, lambda: save("around.keras"))

# A whole pickled module needs its class under the same name.
torch.save(torch_cell.again, "whole.pt")
del torch_cell.Scale
assert raises(
    AttributeError,
    lambda: torch.load("whole.pt", weights_only=False),
)
print("same after")
