"""A sure and wrong prediction, as probability and as logit"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def both(name, value, label):
    value = np.array([value], "float32")
    label = np.array([label], "float32")
    keras_loss = getattr(keras_cell, name)(label, value)
    torch_fn = getattr(torch_cell, name)
    loss = torch_fn(torch.tensor(value), torch.tensor(label))
    return float(keras_loss), loss.item()


# Far from 0 and 1 they agree.
pairs = [(p, y) for p in (0.1, 0.7) for y in (0, 1)]
of_pairs = [both("loss_fn", *pair) for pair in pairs]
gap = np.abs(np.diff(of_pairs)).max()
assert gap <= 1e-5
print(f"p = 0.1 and 0.7: {gap:.1e} (at most 1e-05)")

# At 0 and 1 each has its own floor.
keras_0, torch_0 = both("loss_fn", 0, 1)
keras_1, torch_1 = both("loss_fn", 1, 0)
assert torch_0 == torch_1 == 100
assert abs(keras_0 - 16.12) < 0.01
assert abs(keras_1 - 15.94) < 0.01  # 1 - 1e-7, as float32
gap = torch_0 - keras_0
assert gap >= 80
print(f"plain, p = 0, label 1: {gap:.0f} (at least 80)")

# Clamped by hand, PyTorch's have Keras's limits.
loss = torch_cell.loss_fn(torch_cell.clamped, torch_cell.y)
gaps = [abs(loss.item() - keras_0)]
for p, y in (1, 0), (1e-9, 1), (0.3, 0):
    clamped = torch.tensor([p]).float().clamp(1e-7, 1 - 1e-7)
    label = torch.tensor([y]).float()
    loss = torch_cell.loss_fn(clamped, label).item()
    gaps.append(abs(loss - both("loss_fn", p, y)[0]))
gap = max(gaps)
assert gap <= 1e-5
print(f"clamped at 1e-7: {gap:.1e} (at most 1e-05)")

# Logits: the true loss in both, and a gradient.
pairs = [(z, y) for z in (-200, 3, 200) for y in (0, 1)]
of_pairs = [both("stable", *pair) for pair in pairs]
gap = np.abs(np.diff(of_pairs)).max()
assert gap <= 1e-5
print(f"logits up to 200: {gap:.1e} (at most 1e-05)")
assert both("stable", -200, 1)[0] == 200

# A compiled model that ends in sigmoid gives the loss of its
# logit; the same output as plain numbers is clipped.
model, logit = keras_cell.model, keras_cell.logit
assert model.evaluate(logit, keras_cell.y, verbose=0) == 200
output = model.predict(logit, verbose=0)
assert output < 1e-30
as_number = float(keras_cell.loss_fn(keras_cell.y, output[0]))
assert abs(as_number - keras_0) < 1e-5
assert keras_cell.loss == 200 and torch_cell.loss == 100

slopes = {}
for loss_fn in "BCELoss", "BCEWithLogitsLoss":
    z = torch.tensor([-200.0], requires_grad=True)
    of_p = loss_fn == "BCELoss"
    given = torch.sigmoid(z) if of_p else z
    getattr(torch.nn, loss_fn)()(given, torch_cell.y).backward()
    slopes[loss_fn] = z.grad.item()
assert slopes == {"BCELoss": 0, "BCEWithLogitsLoss": -1}
print("same after")
