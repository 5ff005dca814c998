"""What comes back from each file, and what does not"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

# Keras: layers, weights, loss and optimizer come from the file.
model, again = keras_cell.model, keras_cell.again
before = model.predict(keras_cell.x, verbose=0)
after = again.predict(keras_cell.x, verbose=0)
np.testing.assert_allclose(after, before, atol=1e-5)
gap = np.abs(after - before).max()
print(f"Keras, before and after: {gap:.1e} (at most 1e-05)")
assert again.layers[0].activation is keras.activations.relu
assert again.loss == "mse" and again.optimizer.name == "adam"
for path in "model", "model.tf":  # no .keras: no file
    try:
        model.save(path)
    except ValueError as error:
        assert "Invalid filepath extension" in str(error)
    else:
        raise AssertionError(f"{path} was saved")

# PyTorch: the file is a dictionary of tensors, no model.
saved = torch.load("model.pt")
for value in saved.values():
    assert type(value) is torch.Tensor
with torch.no_grad():
    before = torch_cell.model(torch_cell.x)
    after = torch_cell.again(torch_cell.x)
    torch.manual_seed(1)
    fresh = torch_cell.build()(torch_cell.x)
torch.testing.assert_close(after, before, atol=1e-5, rtol=0)
gap = (after - before).abs().max()
print(f"PyTorch, before and after: {gap:.1e} (at most 1e-05)")
gap = float((fresh - before).abs().max())
assert gap >= 0.5
print(f"PyTorch, rebuilt, not loaded: {gap:.2f} (at least 0.5)")
print("task")
