"""A run that was cut off, beside one that was not"""

import os
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

assert (
    keras_cell.epochs == torch_cell.epochs == [0, 1, 2, 2, 3, 4]
)
assert not os.path.exists(
    "backup"
)  # Keras deletes it at the end
assert os.path.exists("backup.pt")
os.remove("backup.pt")

# A run without an interruption: none but the first is cut.
whole = keras_cell.run()
gap = abs(whole - keras_cell.weight)
assert gap <= 1e-5
print(f"weight, cut and not, Keras: {gap:.1e} (at most 1e-05)")
gap = abs(torch_cell.run() - torch_cell.weight)
assert gap <= 1e-5
print(
    f"weight, cut and not, PyTorch: {gap:.1e} (at most 1e-05)"
)
gap = abs(keras_cell.weight - torch_cell.weight)
assert gap <= 1e-4
print(f"weight, both sides: {gap:.1e} (at most 0.0001)")

# With the weights alone the optimizer begins anew.
count, weights, moments = torch.load("backup.pt")
assert count == 5 and moments["state"][0]["step"] == 5
os.remove("backup.pt")
torch_cell.epochs.clear()
assert torch_cell.run() is None
count, weights, moments = torch.load("backup.pt")
assert count == 2
fresh = torch.optim.Adam(
    torch.nn.Linear(1, 1).parameters(), lr=0.5
)
torch.save((count, weights, fresh.state_dict()), "backup.pt")
gap = abs(torch_cell.run() - torch_cell.weight)
assert gap >= 0.03
print(f"weight, optimizer not kept: {gap:.2f} (at least 0.03)")

# What was restored keeps its first epoch: a later fit with
# no more epochs does nothing.
model = keras.Sequential(
    [keras.Input((1,)), keras.layers.Dense(1)]
)
model.compile("sgd", loss="mse")
keras_cell.epochs.clear()
x = keras_cell.x
how = dict(epochs=3, verbose=0)
try:
    backup = keras.callbacks.BackupAndRestore("backup")
    model.fit(
        x, x, callbacks=[backup, keras_cell.Watch()], **how
    )
except KeyboardInterrupt:
    assert sorted(os.listdir("backup")) == [
        "latest.weights.h5",
        "training_metadata.json",
    ]
backup = keras.callbacks.BackupAndRestore("backup")
history = model.fit(x, x, callbacks=[backup], **how)
assert len(history.history["loss"]) == 1
assert model.fit(x, x, epochs=2, verbose=0).history == {}
np.testing.assert_allclose(torch_cell.x, x, atol=1e-6)
print("one side")
