"""The same loss from the same weights, and two usual slips"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y = torch_cell.x, torch_cell.y
names = keras_cell.flowers.target_names
for cell in keras_cell, torch_cell:  # both learned the species
    classes = np.asarray(cell.classes)
    np.testing.assert_array_equal(
        classes[[0, 50, 100]], [0, 1, 2]
    )
    right = (classes == keras_cell.y).mean()
    assert right > 0.9
assert abs(torch_cell.right - right) <= 1e-6

for source, target in zip(
    keras_cell.model.weights, torch_cell.model.parameters()
):
    target.data = torch.tensor(source.numpy().T)
probabilities = keras_cell.model.predict(
    keras_cell.x, verbose=0
)
logits = torch_cell.model(x).detach()
gap = np.abs(
    probabilities - logits.softmax(dim=1).numpy()
).max()
assert gap <= 1e-5
print(f"probabilities: {gap:.1e} (at most 1e-05)")

loss = keras_cell.loss_fn(keras_cell.y, probabilities).numpy()
gap = abs(loss - torch_cell.loss_fn(logits, y).item())
assert gap <= 1e-5
print(f"loss: {gap:.1e} (at most 1e-05)")

# a softmax in the PyTorch model too, and it is applied twice
twice = torch_cell.loss_fn(logits.softmax(dim=1), y).item()
gap = abs(twice - loss)
assert gap >= 0.1
print(f"loss with a second softmax: {gap:.2f} (at least 0.1)")

# NumPy's numbers are doubles, PyTorch's weights are not
doubles = torch.tensor(torch_cell.flowers.data)
try:
    torch_cell.model(doubles)
except RuntimeError as error:
    assert "same dtype" in str(error)
else:
    raise AssertionError("PyTorch took doubles")
assert keras_cell.x.dtype == "float64"  # Keras converts them

# compile and fit took 30 steps, as the loop did
ours, theirs = keras_cell.optimizer, torch_cell.optimizer
for optimizer in ours, theirs:
    assert type(optimizer).__name__ == "Adam"
rate = theirs.param_groups[0]["lr"]
np.testing.assert_allclose(ours.learning_rate, rate, rtol=1e-6)
state = theirs.state_dict()["state"][0]
assert ours.iterations == state["step"] == 30
print("same")
