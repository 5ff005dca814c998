"""Both trained weights, and who accepts which argument"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras


def message(error, call, *arguments):
    """What a refused call says"""
    try:
        call(*arguments)
    except error as refused:
        return str(refused)
    raise AssertionError("accepted")


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
for wrong in ("optimisateur", "adam(0.1)", Adam):  # no ()
    assert "not interpret" in message(ValueError, get, wrong)
keras_cell.model.compile(loss="mse")
rmsprop = keras_cell.model.optimizer
empty = "model.compile(optimizer=, loss='mse')"
message(SyntaxError, compile, empty, "typed", "exec")
assert isinstance(rmsprop, keras.optimizers.RMSprop)

# PyTorch wants the parameters, not the model, not a name.
Adam, model = torch.optim.Adam, torch_cell.model
assert "'params'" in message(TypeError, Adam)
assert "not iterable" in message(TypeError, Adam, model)
assert "one of the params is str" in message(
    TypeError, Adam, "adam")
assert "empty" in message(ValueError, Adam, [])
misspelt = "optimize = Adam(p); optimizer.step()"
names = dict(Adam=Adam, p=model.parameters())
assert "optimizer" in message(NameError, exec, misspelt, names)
print("same")
