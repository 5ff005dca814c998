"""The loss and a metric, with weights and without"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours, theirs = keras_cell.results, torch_cell.results
for name in "x", "y", "weight":
    found = getattr(torch_cell, name).numpy()
    np.testing.assert_array_equal(
        found, getattr(keras_cell, name)
    )
model, weight = keras_cell.model, torch_cell.weight
assert model.output_shape == (None, 1)

gap = abs(ours["mae"] - theirs["weighted_mae"])
assert gap >= 0.3
print(f"plain, weighted mean as mae: {gap:.2f} (at least 0.3)")
loss = (weight * torch_cell.error**2).sum() / weight.sum()
gap = abs(ours["loss"] - loss.item())
assert gap >= 0.2
print(
    f"plain, weighted mean as loss: {gap:.2f} (at least 0.2)"
)
for name, words in {
    "loss": "loss, by the number of samples",
    "mae": "metrics, without weights",
    "weighted_mae": "weighted_metrics, by the sum of weights",
}.items():
    gap = abs(ours[name] - theirs[name].item())
    assert gap <= 1e-6
    print(f"{words}: {gap:.1e} (at most 1e-06)")

# Validation is weighted only where it is given weights.
x, y, model = keras_cell.x, keras_cell.y, keras_cell.model
model.compile(
    keras.optimizers.SGD(0.0),
    loss="mse",
    metrics=["mae"],
    weighted_metrics=["mae"],
)
weights = keras_cell.weight


def fit(validation):
    history = model.fit(
        x,
        y,
        sample_weight=weights,
        validation_data=validation,
        batch_size=4,
        verbose=0,
    ).history
    return {name: value[0] for name, value in history.items()}


plain = fit((x, y))
assert abs(plain["val_loss"] - 1.25) <= 1e-6
assert plain["val_weighted_mae"] == plain["val_mae"] == 0.75
given = fit((x, y, weights))
for name in "loss", "mae", "weighted_mae":
    assert abs(given[f"val_{name}"] - ours[name]) <= 1e-6
    assert abs(plain[name] - ours[name]) <= 1e-6
print("same after")
