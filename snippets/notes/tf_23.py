"""sparse_categorical_crossentropy: integer labels, -log p[label]"""
import keras
import numpy as np

loss_fn = keras.losses.get("sparse_categorical_crossentropy")
p = np.float32([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
labels = np.array([0, 1])
np.testing.assert_allclose(
    loss_fn(labels, p), -np.log([0.7, 0.1]), rtol=1e-5
)

# Logits are not what it expects, unless it is told.
logits = np.log(p) + 3
assert not np.allclose(loss_fn(labels, logits), loss_fn(labels, p))
told = loss_fn(labels, logits, from_logits=True)
np.testing.assert_allclose(told, loss_fn(labels, p), rtol=1e-4)

try:
    loss_fn(np.eye(3)[labels], p)
except ValueError as error:
    assert "must have rank (ndim)" in str(error)
else:
    raise AssertionError("one-hot labels were accepted")
