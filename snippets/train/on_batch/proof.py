"""Five steps on one batch, and what each call gives back"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, model = keras_cell.x, keras_cell.y, keras_cell.model
np.testing.assert_allclose(torch_cell.x, x, atol=1e-7)

gap = np.abs(
    np.subtract(keras_cell.losses, torch_cell.losses)
).max()
assert gap <= 1e-5 and len(keras_cell.losses) == 5
print(f"loss of each step: {gap:.1e} (at most 1e-05)")
gap = abs(keras_cell.tested - torch_cell.tested)
assert gap <= 1e-5
print(f"loss after them: {gap:.1e} (at most 1e-05)")
gap = np.abs(
    keras_cell.output - torch_cell.output.numpy()
).max()
assert gap <= 1e-5
print(f"output: {gap:.1e} (at most 1e-05)")
assert keras_cell.losses[0] > 2 * keras_cell.tested

# A number, of this batch alone: no mean over the calls. It is
# the loss before the step.
before = model.test_on_batch(x, y)
assert before == model.test_on_batch(x, y) == keras_cell.tested
found = model.train_on_batch(x, y)
assert isinstance(found, float)
np.testing.assert_allclose(found, before, atol=1e-5)
assert model.test_on_batch(x, y) < before
half = model.test_on_batch(x[:16], y[:16])
rest = model.test_on_batch(x[16:], y[16:])
whole = model.test_on_batch(x, y)
np.testing.assert_allclose((half + rest) / 2, whole, atol=1e-5)
assert abs(half - rest) > 0.01

assert isinstance(keras_cell.output, np.ndarray)
named = model.train_on_batch(x, y, return_dict=True)
assert list(named) == ["loss"]
# predict gives the same, by way of a dataset.
np.testing.assert_allclose(
    model.predict(x, verbose=0),
    model.predict_on_batch(x),
    atol=1e-6,
)
# What older code calls is gone.
for gone in "fit_generator", "evaluate_generator":
    assert not hasattr(model, gone)
assert not torch_cell.output.requires_grad
print("same")
