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
expected = keras_cell.plain.numpy()
assert not model.training

# Without eval(), inference_mode() leaves dropout on.
torch.manual_seed(0)
model.train()
with torch.inference_mode():
    gap = np.abs(model(x).numpy() - expected).max()
assert model.training and gap >= 0.1
print(f"plain, without eval(): {gap:.1f} (at least 0.1)")
model.eval()
with torch.inference_mode():
    ours = model(x).numpy()
gap = np.abs(ours - expected).max()
assert gap <= 1e-5
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
assert torch_cell.plain.requires_grad
assert not torch_cell.unrecorded.requires_grad
assert not torch_cell.inference.requires_grad

# A weight that learns can multiply no_grad's outputs, and a
# clone of inference_mode's, but not those themselves.
weight = torch.ones(8, 1, requires_grad=True)
(weight * torch_cell.unrecorded).sum().backward()
(weight * torch_cell.inference.clone()).sum().backward()
try:
    (weight * torch_cell.inference).sum().backward()
except RuntimeError as error:
    assert "Inference tensors" in str(error)
else:
    raise AssertionError("an inference tensor has gradients")
print("same after")
