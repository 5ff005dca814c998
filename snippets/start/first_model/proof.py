"""The same loss from the same weights, and two usual slips"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y = torch_cell.x, torch_cell.y
for cell in keras_cell, torch_cell:  # both learned the species
    classes = np.asarray(cell.classes)
    np.testing.assert_array_equal(
        classes[[0, 50, 100]], [0, 1, 2]
    )
    right = (classes == keras_cell.y).mean()
    assert right > 0.9
assert abs(torch_cell.right - right) <= 1e-6

# compile and fit took 30 steps, as the loop did
ours, theirs = keras_cell.optimizer, torch_cell.optimizer
for optimizer in ours, theirs:
    assert type(optimizer).__name__ == "Adam"
rate = theirs.param_groups[0]["lr"]
np.testing.assert_allclose(ours.learning_rate, rate, rtol=1e-6)
state = theirs.state_dict()["state"][0]
assert ours.iterations == state["step"] == 30

# from the weights that the loop began with, fit ends likewise
keras, model = keras_cell.keras, keras_cell.model
torch.manual_seed(0)
first = torch.nn.Linear(4, 16), torch.nn.Linear(16, 3)
start = [p.detach() for m in first for p in m.parameters()]
start = [p.numpy().T for p in start]
model.set_weights(start)
adam = keras.optimizers.Adam(learning_rate=rate, epsilon=1e-8)
model.compile(optimizer=adam, loss=keras_cell.loss_fn)
data = keras_cell.x, keras_cell.y
model.fit(*data, batch_size=150, epochs=30, verbose=0)
gap = max(
    np.abs(ours - theirs.detach().numpy().T).max()
    for ours, theirs in zip(
        model.get_weights(), torch_cell.model.parameters()
    )
)
assert gap <= 0.05
print(f"weights after 30 steps: {gap:.3f} (at most 0.05)")

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
print(f"plain, softmax in the model: {gap:.2f} (at least 0.1)")

# NumPy's numbers are doubles, PyTorch's weights are not
doubles = torch.tensor(torch_cell.flowers.data)
try:
    torch_cell.model(doubles)
except RuntimeError as error:
    assert "same dtype" in str(error)
else:
    raise AssertionError("PyTorch took doubles")
assert keras_cell.x.dtype == "float64"  # Keras converts them
print("plain, doubles for nn.Linear: refused")
print("same after")
