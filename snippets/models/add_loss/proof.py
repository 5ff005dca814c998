"""A loss that a layer adds: in fit, in evaluate, by hand"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

x, y, model = keras_cell.x, keras_cell.y, keras_cell.model
np.testing.assert_allclose(torch_cell.x, x, atol=1e-7)

gap = np.subtract(keras_cell.losses, torch_cell.errors).min()
assert gap >= 0.1
print(f"plain, the loss alone: {gap:.2f} (at least 0.1)")
gap = np.abs(
    np.subtract(keras_cell.losses, torch_cell.losses)
).max()
assert gap <= 1e-5 and len(torch_cell.losses) == 3
print(
    f"each loss, the extra added: {gap:.1e} (at most 1e-05)"
)
gap = np.abs(
    np.subtract(keras_cell.errors, torch_cell.errors)
).max()
assert gap <= 1e-5
print(f"the metric, without it: {gap:.1e} (at most 1e-05)")

# Both were trained by the sum: the same weights.
theirs = [
    p.detach().numpy().T for p in torch_cell.model.parameters()
]
for found, wanted in zip(model.get_weights(), theirs):
    np.testing.assert_allclose(found, wanted, atol=1e-5)

# evaluate adds it too. A call leaves it in losses, once.
loss, error = model.evaluate(x, y, verbose=0)
assert loss > error + 0.05
for _ in range(2):
    model(x)
    assert len(model.losses) == 1
np.testing.assert_allclose(
    loss - error, model.losses[0], atol=1e-5
)
_, extra = torch_cell.forward(torch_cell.x)
np.testing.assert_allclose(
    model.losses[0], extra.detach(), atol=1e-5
)

# A loop of one's own leaves it out, unless it adds it.
with tf.GradientTape() as tape:
    error = tf.reduce_mean((model(x) - y) ** 2)
bare = tape.gradient(error, model.trainable_variables)
with tf.GradientTape() as tape:
    output = model(x)
    error = tf.reduce_mean((output - y) ** 2) + sum(
        model.losses
    )
both = tape.gradient(error, model.trainable_variables)
assert np.abs(bare[0] - both[0]).max() > 0.01
torch_cell.model.zero_grad()
output, extra = torch_cell.forward(torch_cell.x)
(((output - torch_cell.y) ** 2).mean() + extra).backward()
np.testing.assert_allclose(
    both[0], torch_cell.model[0].weight.grad.T, atol=1e-5
)
print("same after")
