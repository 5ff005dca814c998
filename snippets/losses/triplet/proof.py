"""The same triplets, and the gradient where two are equal"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
import tensorflow as tf

a, p, n = keras_cell.a, keras_cell.p, keras_cell.n
for name in "apn":
    left, right = (
        getattr(c, name) for c in (keras_cell, torch_cell)
    )
    np.testing.assert_allclose(left, right, atol=1e-6)
gap = 0
for name in "loss", "hard", "alike":
    left, right = (
        getattr(c, name) for c in (keras_cell, torch_cell)
    )
    gap = max(gap, abs(float(left) - right.item()))
assert gap <= 1e-5
print(f"three losses: {gap:.1e} (at most 1e-05)")
assert abs(float(keras_cell.alike) - 1) <= 1e-6
# squares, as in the article of FaceNet, are another loss
near, far = ((a - v) ** 2 for v in (p, n))
squared = np.maximum(far.sum(-1) - near.sum(-1) + 1, 0).mean()
gap = abs(squared - float(keras_cell.hard))
assert gap >= 1
print(f"squared distances: {gap:.1f} (at least 1)")


def slope(loss_fn):
    x = tf.Variable(a)
    with tf.GradientTape() as tape:
        loss = loss_fn(x, x, tf.constant(n))
    return tape.gradient(loss, x)


# where a and p are equal, a bare norm has no gradient
ops = keras_cell.ops
bare = slope(
    lambda a, p, n: ops.mean(
        ops.relu(
            ops.norm(a - p, axis=-1)
            - ops.norm(a - n, axis=-1)
            + 5
        )
    )
)
assert np.isnan(bare.numpy()).any()
safe = slope(lambda a, p, n: keras_cell.loss_fn(a, p, n, 5.0))
x = torch.tensor(a, requires_grad=True)
far = torch_cell.nn.TripletMarginLoss(margin=5.0)
far(x, x, torch.tensor(n)).backward()
gap = np.abs(safe.numpy() - x.grad.numpy()).max()
assert gap <= 1e-5 and x.grad.abs().max() > 0.01
print(f"gradient where a equals p: {gap:.1e} (at most 1e-05)")
names = vars(keras.losses)
assert not [name for name in names if "riplet" in name]
print("one side")
