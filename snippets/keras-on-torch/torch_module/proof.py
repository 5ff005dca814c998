"""One PyTorch module, trained by Keras's fit and by a loop"""
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import torch

keras, x = keras_cell.keras, keras_cell.x
np.testing.assert_array_equal(x, torch_cell.x)
theirs = torch_cell.module.state_dict()
gap = max(
    (value - theirs[name]).abs().max().item()
    for name, value in keras_cell.module.state_dict().items()
)
assert gap <= 1e-5
print(f"weights and averages: {gap:.1e} (at most 1e-05)")
mean = keras_cell.history["loss"][-1]
assert abs(mean - np.mean(torch_cell.losses)) <= 1e-5

# predict switches the batch norm to its averages, as eval does
torch_cell.module.eval()
with torch.no_grad():
    expected = torch_cell.module(torch_cell.x).numpy()
output = keras_cell.model.predict(x, verbose=0)
gap = np.abs(output - expected).max()
assert gap <= 1e-5
print(f"predictions: {gap:.1e} (at most 1e-05)")
with torch.no_grad():
    other = torch_cell.module.train()(torch_cell.x).numpy()
assert np.abs(output - other).max() >= 0.01

# What is frozen stays so, under either name.
linear = keras_cell.module[0]
linear.requires_grad_(False)
frozen = linear.weight.clone()
keras_cell.model.fit(x, keras_cell.y, verbose=0)
assert torch.equal(linear.weight, frozen)

# The file holds a pickle: to read it is to run it.
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "model.keras")
    keras_cell.model.save(file)
    try:
        keras.models.load_model(file)
    except ValueError as error:
        assert "safe_mode=False" in str(error)
    else:
        raise AssertionError("a pickle was read unasked")
    again = keras.models.load_model(file, safe_mode=False)
output = keras_cell.model.predict(x, verbose=0)
assert np.array_equal(again.predict(x, verbose=0), output)
print("same")
