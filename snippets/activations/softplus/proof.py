"""softplus and log-sigmoid, by formula and far from 0"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf, F = keras_cell.tf, torch_cell.F
try:
    tf.math.softplus(keras_cell.x, beta=4)
except TypeError as error:
    assert "'beta'" in str(error)
else:
    raise AssertionError("it took a beta")
print("plain, tf.math.softplus with a beta: refused")
names = {
    "soft": "softplus",
    "log": "log of the sigmoid",
    "sharp": "beta=4, by hand",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-5 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-05)")
x = torch_cell.x.double().numpy()
np.testing.assert_array_equal(keras_cell.x, x)
known = np.logaddexp(0, x)
np.testing.assert_allclose(torch_cell.soft, known, atol=1e-6)
known = -np.logaddexp(0, -x)
np.testing.assert_allclose(torch_cell.log, known, atol=1e-6)
known = np.logaddexp(0, 4 * x) / 4
np.testing.assert_allclose(torch_cell.sharp, known, atol=1e-6)

# by hand both overflow, or lose the small one
for cell in (keras_cell, torch_cell):
    by_hand, lost = cell.by_hand.numpy(), cell.lost.numpy()
    assert np.isposinf(by_hand[-1]) and np.isneginf(lost[0])
    soft, log = cell.soft[:4], cell.log[1:]
    np.testing.assert_allclose(by_hand[:4], soft, atol=1e-6)
    np.testing.assert_allclose(lost[1:], log, atol=1e-6)
    assert np.isfinite(cell.log.numpy()).all()

# from the threshold on it is x: no float32 can tell
v = tf.constant([20.5], tf.float64)
left = tf.math.softplus(v).numpy()
right = F.softplus(torch.tensor([20.5], dtype=torch.float64))
assert right == 20.5 and 1e-10 < left[0] - 20.5 < 2e-9
early = F.softplus(torch.tensor([3.0]), threshold=2)
assert early == 3
for name in ("softplus", "log_sigmoid"):
    function = getattr(keras.activations, name)
    expected = getattr(tf.math, name)(keras_cell.x)
    found = function(keras_cell.x)
    np.testing.assert_allclose(found, expected, atol=1e-6)
module = torch.nn.Softplus(beta=4)(torch_cell.x)
assert torch.equal(module, torch_cell.sharp)
module = torch.nn.LogSigmoid()(torch_cell.x)
assert torch.equal(module, torch_cell.log)
print("same after")
