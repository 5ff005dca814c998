"""Three epochs of fit and loop; what each compile does"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def message(call, *arguments, **more):
    try:
        call(*arguments, **more)
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"
    raise AssertionError("no error")


keras, x = keras_cell.keras, torch_cell.x
model, optimizer = torch_cell.model, torch_cell.optimizer
torch.manual_seed(0)  # the weights that the loop began with
first = torch.nn.Linear(1, 1)
assert torch.equal(first.weight, torch_cell.weight)

# compile states the loss and the optimizer; the loop uses both
start = [p.detach().numpy() for p in first.parameters()]
ended = [p.detach().numpy() for p in model.parameters()]
keras_cell.model.set_weights(start)
data = keras_cell.x, keras_cell.y
keras_cell.model.fit(*data, epochs=3, verbose=0)
fitted = keras_cell.model.get_weights()
gap = max(np.abs(a - b).max() for a, b in zip(fitted, ended))
assert gap <= 1e-5
assert torch.equal(model.weight, torch_cell.trained)
print(f"weights after three epochs: {gap:.1e} (at most 1e-05)")

# without compile, Keras can predict; fit and evaluate refuse
new = keras.Sequential(keras_cell.model.layers)
new.predict(keras_cell.x, verbose=0)
for call in (new.fit, new.evaluate):
    said = message(call, *data)
    assert "You must call `compile()`" in said
np.testing.assert_array_equal(
    keras_cell.compiled, keras_cell.weight
)
assert (keras_cell.trained != keras_cell.weight).all()
assert (torch_cell.trained != torch_cell.weight).all()

# PyTorch has no fit; its compile takes no loss, no optimizer
assert "no attribute 'fit'" in message(lambda: model.fit)
for more in ({"loss": "mse"}, {"optimizer": optimizer}):
    for call in (model.compile, torch.compile):
        said = message(call, model, **more)
        assert "unexpected keyword argument" in said
print("plain, model.compile(loss=...): refused")
print("plain, model.fit: refused")
fast = torch.compile(model, backend="eager")
assert fast.weight is model.weight
gap = (fast(x) - model(x)).abs().max().item()
assert gap <= 1e-5
print(f"model after torch.compile: {gap:.1e} (at most 1e-05)")
print("same after")
