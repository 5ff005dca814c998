"""Both trained weights, and who accepts which argument"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras


def message(error, call, *arguments, **settings):
    """What a refused call says"""
    try:
        call(*arguments, **settings)
    except error as refused:
        return str(refused)
    raise AssertionError("accepted")


# PyTorch wants the parameters, not the model, not a name.
Adam, model = torch.optim.Adam, torch_cell.model
assert "'params'" in message(TypeError, Adam, lr=0.3)
print("plain, torch.optim.Adam(lr=0.3): refused")
assert "not iterable" in message(TypeError, Adam, model)
assert "one of the params is str" in message(
    TypeError, Adam, "adam")
assert "empty" in message(ValueError, Adam, [])

ours = np.ravel(keras_cell.model.get_weights()[0])
theirs = torch_cell.model.weight.detach().numpy().ravel()
np.testing.assert_allclose(theirs, ours, atol=1e-4)
gap = np.abs(theirs - ours).max()
assert ours[0] > 2  # it moved from zero towards 3
print(f"weight after 10 steps: {gap:.1e} (at most 1e-04)")

# A string is an optimizer with all its defaults, in any case.
get, Adam = keras.optimizers.get, keras.optimizers.Adam
defaults = Adam(name="same").get_config()
for name in ("adam", "Adam", "ADAM"):
    config = get(name).get_config()
    assert config | {"name": "same"} == defaults
for wrong in ("adamm", "adam(0.1)", Adam):  # no ()
    assert "not interpret" in message(ValueError, get, wrong)
keras_cell.model.compile(loss="mse")
rmsprop = keras_cell.model.optimizer
assert isinstance(rmsprop, keras.optimizers.RMSprop)
assert keras_cell.rate == defaults["learning_rate"]
print("same after")
