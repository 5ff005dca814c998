"""Jacobians of both models with the same weights"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

model, x = torch_cell.model, torch.tensor(keras_cell.x.numpy())


def of(cell_x):
    """The three, as the cell finds them, of these numbers."""
    leaf = cell_x.clone().requires_grad_()
    (total,) = torch.autograd.grad(model(leaf).sum(), leaf)
    whole = torch_cell.jacrev(model)(cell_x)
    each = torch_cell.vmap(torch_cell.jacrev(model))(cell_x)
    return total, whole.detach(), each.detach()


# The cell's own are found in this way.
for found, wanted in zip(
    of(torch_cell.x), ("total", "whole", "each")
):
    assert torch.equal(found, getattr(torch_cell, wanted))
assert torch.equal(model(torch_cell.x), torch_cell.output)

with torch.no_grad():
    weights = keras_cell.model.get_weights()
    for parameter, value in zip(model.parameters(), weights):
        parameter.copy_(torch.tensor(value.T))
names = {
    "total": "gradient",
    "whole": "jacobian",
    "each": "for each row",
}
for found, (name, words) in zip(of(x), names.items()):
    wanted = getattr(keras_cell, name).numpy()
    assert tuple(found.shape) == wanted.shape
    gap = np.abs(found.numpy() - wanted).max()
    assert gap <= 1e-5 and np.abs(wanted).max() > 0.1
    print(f"{words}: {gap:.1e} (at most 1e-05)")

# A row's output does not depend on another row: zeros.
whole, each = keras_cell.whole.numpy(), keras_cell.each.numpy()
for i in range(5):
    np.testing.assert_allclose(
        whole[i, :, i], each[i], atol=1e-6
    )
    assert not np.delete(whole[i], i, axis=1).any()
np.testing.assert_allclose(
    each.sum(axis=1), keras_cell.total, atol=1e-5
)
assert tuple(keras_cell.output.shape) == (5, 2)

# Where rows do meet, as in batch normalisation in training,
# batch_jacobian says something else.
normed = tf.constant(keras_cell.x)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(normed)
    output = normed - tf.reduce_mean(normed, axis=0)
alone = tape.batch_jacobian(output, normed)[0].numpy()
true = tape.jacobian(output, normed)[0, :, 0].numpy()
assert np.abs(alone - true).max() > 0.1

# jacrev goes from the outputs, jacfwd from the inputs.
forward = torch.func.jacfwd(model)(x).detach()
np.testing.assert_allclose(forward, whole, atol=1e-5)
# The older function gives the same.
older = torch.autograd.functional.jacobian(model, x)
np.testing.assert_allclose(older, whole, atol=1e-5)
print("same")
