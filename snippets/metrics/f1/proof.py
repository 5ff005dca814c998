"""The same scores, averaged in three ways, also elsewhere"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
from sklearn.metrics import f1_score

F1Score = keras_cell.keras.metrics.F1Score
y, scores = keras_cell.y, keras_cell.scores
np.testing.assert_array_equal(y, torch_cell.y)
np.testing.assert_allclose(scores, torch_cell.scores, atol=1e-6)
try:
    F1Score()(y, scores)
except ValueError as error:
    assert "expects 2D inputs" in str(error)
else:
    raise AssertionError("integer labels were taken")
gap = np.abs(keras_cell.each - torch_cell.each.numpy()).max()
assert gap <= 1e-6
print(f"each class: {gap:.1e} (at most 1e-06)")
classes = scores.argmax(1)
for name in "macro", "weighted", "micro":
    left = float(getattr(keras_cell, name))
    right = getattr(torch_cell, name).item()
    gap = abs(left - right)
    assert gap <= 1e-6
    print(f"{name}: {gap:.1e} (at most 1e-06)")
    known = f1_score(
        y,
        classes,
        average=name,
        labels=range(4),
        zero_division=0,
    )
    assert abs(known - left) <= 1e-6
assert (
    abs((classes == y).mean() - float(keras_cell.micro)) <= 1e-6
)

# a class that is in no label and in no answer counts as 0 too
nowhere = np.where(classes == 3, 0, classes)
hot = np.eye(4, dtype="float32")
left = float(F1Score(average="macro")(hot[y], hot[nowhere]))
assert (
    abs(
        f1_score(
            y,
            nowhere,
            average="macro",
            labels=range(4),
            zero_division=0,
        )
        - left
    )
    <= 1e-6
)
three = f1_score(y, nowhere, average="macro")
gap = abs(three - left)
assert gap >= 0.1
print(f"a class of no label left out: {gap:.2f} (at least 0.1)")
print("same")
