"""How far each weight moved, epsilon in or out of the root"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras


def moves(epsilon, eps, **settings):
    w, v = keras.Variable([1.0, 1.0]), torch.ones(2)
    optimizers = (
        keras.optimizers.RMSprop(
            0.01, rho=0.9, epsilon=epsilon, **settings),
        torch.optim.RMSprop(
            [v], lr=0.01, alpha=0.9, eps=eps, **settings))
    for _ in range(10):
        optimizers[0].apply([keras_cell.steep], [w])
        v.grad = torch_cell.steep
        optimizers[1].step()
    return 1 - w.numpy(), 1 - v.numpy()


ours, theirs = keras_cell.moved, torch_cell.moved
gap = np.abs(theirs[0] - ours[0]).min()
assert gap >= 0.3
print(f"plain, both by default: {gap:.2f} (at least 0.3)")
defaults = keras.optimizers.RMSprop().get_config()
assert defaults["learning_rate"] == np.float32(0.001)
assert defaults["rho"] == 0.9
defaults = torch.optim.RMSprop([torch_cell.w]).defaults
assert defaults["lr"] == 0.01 and defaults["alpha"] == 0.99

# Inside the root 1e-7 weighs as much as 3e-4 outside: gradients
# below that take much shorter steps in Keras.
inside, outside = moves(1e-7, 1e-7)
assert abs(outside - inside)[0] <= 1e-4
assert outside[1] > 2 * inside[1]
gap = np.abs(theirs[1] - ours[1]).max()
assert gap <= 1e-4
print(f"distance, root of epsilon: {gap:.1e} (at most 1e-04)")
for extra in ({"momentum": 0.5}, {"centered": True}):
    inside, outside = moves(1e-16, 1e-8, **extra)
    assert abs(inside - ours[1]).max() > 0.01
    np.testing.assert_allclose(outside, inside, atol=1e-3)
print("same after")
