"""The gradient by the same image, and both omissions"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

model = torch_cell.model
with torch.no_grad():
    weights = keras_cell.model.get_weights()
    for p, w in zip(model.parameters(), weights, strict=True):
        p.copy_(torch.tensor(w.T))

model.zero_grad()
wanted = keras_cell.by_image(keras_cell.image, 8).numpy()
found = torch_cell.by_image(torch_cell.image, 8).numpy()
np.testing.assert_allclose(found, wanted, atol=1e-5)
gap = np.abs(found - wanted).max()
print(f"gradient by the image: {gap:.1e} (at most 1e-05)")
assert found.shape == (1, 64) and np.abs(found).max() > 0.1
assert all(p.grad is None for p in model.parameters())

# Without watch: None. Without requires_grad_: an error.
with tf.GradientTape() as tape:
    score = keras_cell.model(keras_cell.image)[0, 8]
assert tape.gradient(score, keras_cell.image) is None
score = model(torch_cell.image)[0, 8]
try:
    torch.autograd.grad(score, torch_cell.image)
except RuntimeError as error:
    assert "does not require grad" in str(error)
else:
    raise AssertionError("no requires_grad_() was needed")

assert not model.training

# backward() fills the weights' gradients too.
score = model(torch_cell.image)[0, 8]
score.backward()
assert all(p.grad is not None for p in model.parameters())
print("same")
