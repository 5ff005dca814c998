"""Distances moved, and what epsilon does not do"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours = np.array(keras_cell.moved)
theirs = np.array(torch_cell.moved)
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"distance moved: {gap:.1e} (at most 1e-06)")
for moved in (ours, theirs):  # ten times as far
    np.testing.assert_allclose(moved, [0.1, 1], atol=1e-6)


def refused(optimizer, *arguments, **settings):
    try:
        optimizer(*arguments, **settings)
    except (TypeError, ValueError):
        return True


SGD, Adam = keras.optimizers.SGD, keras.optimizers.Adam
w = torch_cell.w
assert refused(SGD, lr=0.1) and refused(Adam, lr=0.1)
assert refused(torch.optim.SGD, [w], learning_rate=0.1)
assert torch.optim.SGD([w], 0.1).defaults["lr"] == 0.1
assert refused(torch.optim.SGD, [w], lr=-0.1)
assert not refused(SGD, learning_rate=-0.1)  # climbs instead

# epsilon only guards a division: the step keeps its length.
assert refused(SGD, epsilon=0.01)
assert refused(torch.optim.SGD, [w], eps=0.01)
assert Adam(epsilon=0.01).learning_rate == Adam().learning_rate
grads = [np.array([6.0, 8.0])]
for epsilon in (1e-7, 1e-2):
    v = keras.Variable([3.0, 4.0])
    Adam(0.1, epsilon=epsilon).apply(grads, [v])
    np.testing.assert_allclose(v, [2.9, 3.9], atol=0.01)

# apply takes two lists, apply_gradients pairs: the same step.
w = keras.Variable([3.0, 4.0])
SGD(learning_rate=0.1).apply(keras_cell.grads, [w])
np.testing.assert_array_equal(w, keras_cell.w)
try:
    SGD().apply_gradients(keras_cell.grads, [w])
except TypeError as error:
    assert "positional arguments" in str(error)
else:
    raise AssertionError("apply_gradients took two lists")
assert not hasattr(SGD(), "minimize")  # Keras 2 had it
print("same")
