"""Both trainings, with the constraint and without"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf
from keras import constraints

x, y, start = torch_cell.x, torch_cell.y, torch_cell.start
np.testing.assert_array_equal(x, keras_cell.x)
np.testing.assert_allclose(y, keras_cell.y, atol=1e-6)
np.testing.assert_array_equal(start, keras_cell.start)
kernel = keras_cell.layer.kernel
expected = kernel.numpy()


def train(hold):
    weight = start.T.clone().requires_grad_()
    for _ in range(5):
        for batch, target in zip(x.split(32), y.split(32)):
            loss = (batch @ weight.T - target).square().mean()
            (slope,) = torch.autograd.grad(loss, weight)
            with torch.no_grad():
                weight -= 0.1 * slope
                weight.copy_(hold(weight))
    return weight.detach().T.numpy()


gap = np.abs(train(lambda weight: weight) - expected).max()
assert gap >= 0.3
print(f"plain, nothing after steps: {gap:.2f} (at least 0.3)")
along = train(lambda weight: weight.renorm(2, 1, 1))
gap = np.abs(along - expected).max()
assert gap >= 0.1
print(f"plain, renorm along dim=1: {gap:.2f} (at least 0.1)")

found = torch_cell.layer.weight.detach().T.numpy()
gap = np.abs(found - expected).max()
assert gap <= 1e-4
print(f"renorm after each step: {gap:.1e} (at most 0.0001)")
same = train(lambda weight: torch.renorm(weight, 2, 0, 1))
np.testing.assert_allclose(same, found, atol=1e-5)
for cell in (keras_cell, torch_cell):
    lengths = cell.lengths
    lengths = lengths() if cell is keras_cell else lengths
    assert np.max(np.asarray(lengths)) <= 1.005

# the other constraints, by hand
weight = start.T
pairs = {
    "NonNeg": (constraints.NonNeg(), weight.clamp(min=0)),
    "UnitNorm": (
        constraints.UnitNorm(),
        torch.nn.functional.normalize(weight, dim=1),
    ),
}
for name, (constraint, right) in pairs.items():
    gap = np.abs(constraint(start.numpy()) - right.T.numpy())
    assert gap.max() <= 1e-5
    print(f"{name} by hand: {gap.max():.1e} (at most 1e-05)")

# clamp_ outside no_grad is refused; a function is a constraint
try:
    torch_cell.layer.weight.clamp_(0)
except RuntimeError as error:
    assert "leaf" in str(error)
else:
    raise AssertionError("a leaf was clamped in place")
ops = keras_cell.keras.ops
cut = keras_cell.layers.Dense(
    3, kernel_constraint=lambda w: ops.clip(w, -0.1, 0.1)
)
cut.build((None, 5))
assert np.abs(cut.kernel).max() > 0.1  # fresh, not yet
optimizer = keras_cell.keras.optimizers.SGD(0.1)
optimizer.apply([tf.ones((5, 3))], [cut.kernel])
assert np.abs(cut.kernel).max() <= 0.1

# MaxNorm of a Conv2D unasked takes axis 0: the kernel's rows
conv = np.ones((3, 3, 2, 4), "float32")
alone = constraints.MaxNorm(1)(conv)
whole = constraints.MaxNorm(1, axis=[0, 1, 2])(conv)
np.testing.assert_allclose(alone, 3**-0.5, rtol=1e-5)
np.testing.assert_allclose(whole, 18**-0.5, rtol=1e-5)
print("same after")
