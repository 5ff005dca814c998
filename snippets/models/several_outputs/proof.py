"""Two losses at once, weighted and not, then the weights"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours, theirs = keras_cell.history, torch_cell.history
x, size, kind = keras_cell.x, keras_cell.size, keras_cell.kind
for name in "x", "size", "kind":
    found = getattr(torch_cell, name).numpy()
    np.testing.assert_allclose(found, getattr(keras_cell, name))

# Parts are reported without their weights, the sum with them.
parts = np.add(ours["size_loss"], ours["kind_loss"])
gap = np.abs(parts - theirs["loss"]).min()
assert gap >= 0.2
print(f"plain, both losses added: {gap:.2f} (at least 0.2)")
weighted = np.add(
    ours["size_loss"], 0.3 * np.array(ours["kind_loss"])
)
np.testing.assert_allclose(weighted, ours["loss"], atol=1e-6)

gap = max(
    np.abs(np.subtract(ours[name], theirs[name])).max()
    for name in ("size_loss", "kind_loss")
)
assert gap <= 1e-5
print(f"each loss of five epochs: {gap:.1e} (at most 1e-05)")
gap = np.abs(np.subtract(ours["loss"], theirs["loss"])).max()
assert (
    gap <= 1e-5
    and len(theirs["loss"]) == len(ours["loss"]) == 5
)
print(
    f"their sum, 0.3 on the second: {gap:.1e} (at most 1e-05)"
)
assert all(
    theirs[name][-1] < theirs[name][0] for name in theirs
)

# The weight concerns the second output alone.
outputs = keras_cell.model(x)
found = torch_cell.model(torch_cell.x).detach().numpy()
np.testing.assert_allclose(
    found[:, :1], outputs["size"], atol=1e-5
)
np.testing.assert_allclose(
    found[:, 1:], outputs["kind"], atol=1e-5
)

# The keys are those of the model's outputs.
model, labels = keras_cell.model, {"size": size, "kind": kind}
assert set(outputs) == set(labels)
try:
    model.compile("sgd", loss={"size": "mse", "sort": "mse"})
    model.fit(x, labels, verbose=0)
except KeyError:
    pass
else:
    raise AssertionError("another name was accepted")
# An output without a loss is not trained.
model.compile(
    "sgd", loss={"size": keras.losses.MeanSquaredError()}
)
before = model.predict(x, verbose=0)
model.fit(x, labels, verbose=0)
after = model.predict(x, verbose=0)
np.testing.assert_array_equal(after["kind"], before["kind"])
assert np.abs(after["size"] - before["size"]).max() > 1e-3
print("same after")
