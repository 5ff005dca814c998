"""One step of fit and of the loop; what each compile does"""
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


keras, x, y = keras_cell.keras, torch_cell.x, torch_cell.y
start = np.float32([[0.3]]), np.zeros(1, "float32")

# compile states the loss and the optimizer; the loop uses both
keras_cell.model.set_weights(start)
keras_cell.model.fit(keras_cell.x, keras_cell.y, verbose=0)
model, optimizer = torch_cell.model, torch_cell.optimizer
with torch.no_grad():
    model.weight.copy_(torch.tensor(start[0]))
    model.bias.zero_()
optimizer.zero_grad()
torch_cell.loss_fn(model(x), y).backward()
optimizer.step()
for ours, theirs in zip(
    keras_cell.model.get_weights(), [model.weight, model.bias]
):
    gap = np.abs(ours - theirs.detach().numpy()).max()
    assert gap <= 1e-5
    assert np.abs(ours - start[ours.ndim == 1]).max() > 0.1
print(f"weights after one step: {gap:.1e} (at most 1e-05)")

# without compile, Keras can predict; fit and evaluate refuse
new = keras.Sequential(keras_cell.model.layers)
new.predict(keras_cell.x, verbose=0)
for call in (new.fit, new.evaluate):
    said = message(call, keras_cell.x, keras_cell.y)
    assert "You must call `compile()`" in said
np.testing.assert_array_equal(
    keras_cell.compiled, keras_cell.weight
)
assert (keras_cell.trained != keras_cell.weight).all()
assert (torch_cell.trained != torch_cell.weight).all()

# PyTorch has no fit; torch.compile takes no loss, no optimizer
assert "no attribute 'fit'" in message(lambda: model.fit)
for more in ({"loss": "mse"}, {"optimizer": optimizer}):
    said = message(torch.compile, model, **more)
    assert "unexpected keyword argument" in said
fast = torch.compile(model, backend="eager")
assert fast.weight is model.weight
gap = (fast(x) - model(x)).abs().max().item()
assert gap <= 1e-5
print(f"model after torch.compile: {gap:.1e} (at most 1e-05)")
print("same")
