"""Equal predictions, and which of them record gradients"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, model = torch.tensor(keras_cell.x.numpy()), torch_cell.model
with torch.no_grad():
    weights = keras_cell.model.get_weights()
    for parameter, value in zip(model.parameters(), weights):
        parameter.copy_(torch.tensor(value.T))
with torch.inference_mode():
    ours = model(x).numpy()
gap = np.abs(ours - keras_cell.plain.numpy()).max()
np.testing.assert_allclose(ours, keras_cell.plain, atol=1e-5)
print(f"predictions: {gap:.1e} (at most 1e-05)")

# Keras: only what a tape saw has gradients.
tape, kernel = keras_cell.tape, keras_cell.kernel
assert tape.gradient(keras_cell.plain, kernel) is None
assert tape.gradient(keras_cell.paused, kernel) is None
assert tape.gradient(keras_cell.recorded, kernel) is not None

model(x).sum().backward()
wanted = model[0].weight.grad.numpy().T
grad = tape.gradient(keras_cell.recorded, kernel).numpy()
gap = np.abs(grad - wanted).max()
assert gap <= 1e-5
print(f"gradients, recorded: {gap:.1e} (at most 1e-05)")

# PyTorch: eval() alone goes on recording.
assert not model.training and torch_cell.plain.requires_grad
assert not torch_cell.unrecorded.requires_grad
assert not torch_cell.inference.requires_grad

# And inference_mode() alone leaves dropout on.
model.train()
with torch.inference_mode():
    assert model.training
    assert not np.allclose(model(x), ours, atol=1e-5)

# Its outputs can never take part in a gradient; no_grad's can.
weight = torch.ones(8, 1, requires_grad=True)
(weight * torch_cell.unrecorded).sum().backward()
try:
    (weight * torch_cell.inference).sum().backward()
except RuntimeError as error:
    assert "Inference tensors" in str(error)
else:
    raise AssertionError("an inference tensor has gradients")
print("same")
