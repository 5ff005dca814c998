"""How far each weight moved, by epsilon"""
import inspect
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours, theirs = keras_cell.moved, torch_cell.moved
gap = np.abs(theirs[0] - ours[0])
assert gap[0] <= 1e-5 and gap[1] >= 0.2, gap
print(f"plain, default epsilons: {gap[1]:.2f} (at least 0.2)")
gap = np.abs(theirs[1] - ours[1]).max()
assert gap <= 1e-5
print(
    "distance, next to no epsilon: "
    f"{gap:.1e} (at most 1e-05)"
)


def ours_moved(amsgrad=False, **settings):
    w = keras.Variable([1.0, 1.0])
    optimizer = keras.optimizers.Adam(
        0.1, amsgrad=amsgrad, **settings)
    for _ in range(3):
        optimizer.apply([keras_cell.steep], [w])
    return 1 - w.numpy()


def theirs_moved(amsgrad=False, **settings):
    w = torch.ones(2)
    optimizer = torch.optim.Adam(
        [w], 0.1, amsgrad=amsgrad, **settings)
    for _ in range(3):
        w.grad = torch_cell.steep
        optimizer.step()
    return 1 - w.numpy()


# The same number on both sides is not the same epsilon.
gap = theirs_moved(eps=1e-8) - ours_moved(epsilon=1e-8)
assert abs(gap[0]) <= 1e-5 and gap[1] >= 0.05
# Said nothing, the cells' first lines: those are the defaults.
np.testing.assert_array_equal(ours_moved(), ours[0])
np.testing.assert_array_equal(theirs_moved(), theirs[0])
for amsgrad in (False, True):
    np.testing.assert_allclose(
        theirs_moved(amsgrad, eps=1e-15),
        ours_moved(amsgrad, epsilon=1e-15), atol=1e-5)
defaults = inspect.signature(torch.optim.Adam).parameters
assert defaults["betas"].default == (0.9, 0.999)
assert defaults["weight_decay"].default == 0
print("same after")
