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
print(f"p = 0, label 1: {gap:.0f} (at least 80)")

# Logits: the true loss in both, and a gradient.
pairs = [(z, y) for z in (-200, 3, 200) for y in (0, 1)]
of_pairs = [both("stable", *pair) for pair in pairs]
gap = np.abs(np.diff(of_pairs)).max()
assert gap <= 1e-5
print(f"logits up to 200: {gap:.1e} (at most 1e-05)")
assert both("stable", -200, 1)[0] == 200

slopes = {}
for loss_fn in "BCELoss", "BCEWithLogitsLoss":
    z = torch.tensor([-200.0], requires_grad=True)
    of_p = loss_fn == "BCELoss"
    given = torch.sigmoid(z) if of_p else z
    getattr(torch.nn, loss_fn)()(given, torch_cell.y).backward()
    slopes[loss_fn] = z.grad.item()
assert slopes == {"BCELoss": 0, "BCEWithLogitsLoss": -1}
print("same after")
