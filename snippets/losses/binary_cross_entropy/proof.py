"""The loss of the same logits, and one sigmoid too many"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

losses, nn = keras_cell.keras.losses, torch_cell.nn
y, logits = keras_cell.y, torch_cell.logits.numpy()
np.testing.assert_array_equal(torch_cell.y.numpy(), y)
y_ = torch_cell.y
keras_loss = float(keras_cell.loss_fn(y, logits))
loss = torch_cell.loss_fn(torch_cell.logits, y_).item()
gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"loss of the logits: {gap:.1e} (at most 1e-05)")

# With the sigmoid in the model: the two losses for it.
p = torch_cell.p
of_p = float(losses.BinaryCrossentropy()(y, p.numpy()))
gap = max(
    abs(nn.BCELoss()(p, y_).item() - loss), abs(of_p - loss)
)
assert gap <= 1e-5
print(f"loss of probabilities: {gap:.1e} (at most 1e-05)")
q = p.numpy().astype("float64")
by_hand = -np.mean(y * np.log(q) + (1 - y) * np.log1p(-q))
assert abs(by_hand - loss) <= 1e-5

# The wrong pairs: two give a number, one an error.
gap = torch_cell.loss_fn(p, y_).item() - loss
assert gap >= 0.1
print(f"a sigmoid too many: {gap:.2f} (at least 0.1)")
gap = float(losses.BinaryCrossentropy()(y, logits)) - loss
assert gap >= 0.1
print(f"plain, from_logits forgotten: {gap:.2f} (at least 0.1)")
assert float(keras_cell.loss_fn(y, p.numpy())) - loss >= 0.1
# ... but not in a model, where Keras finds the logits, warns.
sigmoid = keras_cell.keras.layers.Activation("sigmoid")
model = keras_cell.keras.Sequential([sigmoid])
model.compile(loss=keras_cell.loss_fn)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    of_model = model.evaluate(logits, y, verbose=0)
assert "produced by a Sigmoid" in str(caught[0].message)
assert abs(of_model - loss) <= 1e-5
two, labels = torch.full((4, 2), 0.5), torch.ones(4)
keras_bce = losses.BinaryCrossentropy()
for error, words, wrong in [
    (RuntimeError, "should be between 0 and 1",
     lambda: nn.BCELoss()(torch_cell.logits, y_)),
    # two outputs and class indices need the other loss
    (ValueError, "same size",
     lambda: nn.BCELoss()(two, labels)),
    (ValueError, "the same rank",
     lambda: keras_bce(labels.numpy(), two.numpy())),
]:
    try:
        wrong()
    except error as refused:
        assert words in str(refused)
    else:
        raise AssertionError(f"no {words}")
print("plain, BCELoss of logits: refused")

for cell in keras_cell, torch_cell:  # both learned
    right = (np.asarray(cell.p) > 0.5) == y
    assert right.mean() > 0.95
print("same after")
