"""The same tower and pairs, two pictures that are equal too"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

F, ops, x = torch_cell.F, keras_cell.ops, keras_cell.x
gap = np.abs(x / 16 - torch_cell.x.numpy()).max()
assert gap <= 1e-6
labels = keras_cell.y
np.testing.assert_array_equal(labels, torch_cell.y)
tower, tower_ = keras_cell.tower, torch_cell.tower
for n, layer in enumerate([tower_[0], tower_[2]]):
    kernel, bias = tower.get_weights()[2 * n : 2 * n + 2]
    layer.weight.data = torch.tensor(kernel.T.copy())
    layer.bias.data = torch.tensor(bias)
# two calls, one set of weights
assert len(keras_cell.model.weights) == len(tower.weights) == 4
assert keras_cell.model.get_layer(tower.name) is tower

i, j = np.random.default_rng(0).integers(1797, size=(2, 500))
alike = (labels[i] == labels[j]).astype("float32")


def both(i, j):
    """Distances, loss and its gradient, by each tower."""
    with tf.GradientTape() as tape:
        far = keras_cell.model([x[i], x[j]])
        loss = ops.mean(keras_cell.loss_fn(alike, far))
    slope = tape.gradient(loss, tower.trainable_variables[0])
    a, b = tower_(torch_cell.x[i]), tower_(torch_cell.x[j])
    far_ = F.pairwise_distance(a, b)
    loss_ = torch_cell.loss_fn(torch.tensor(alike), far_).mean()
    (slope_,) = torch.autograd.grad(loss_, [tower_[0].weight])
    yield np.abs(far - far_.detach().numpy()).max()
    yield abs(float(loss) - loss_.item())
    yield np.abs(slope - slope_.numpy().T).max()


far, loss, slope = both(i, j)
assert far <= 1e-4 and loss <= 1e-5 and slope <= 1e-5
print(f"distances: {far:.1e} (at most 0.0001)")
print(f"loss of the pairs: {loss:.1e} (at most 1e-05)")
print(f"gradient of the loss: {slope:.1e} (at most 1e-05)")

# among the pairs two equal pictures, of unlike labels
i[0], alike[0] = j[0], 0
*_, slope = both(i, j)
assert slope <= 1e-5
print(f"gradient, an equal pair: {slope:.1e} (at most 1e-05)")
with tf.GradientTape() as tape:
    a, b = tower(x[i]), tower(x[j])
    bare = keras_cell.loss_fn(alike, ops.norm(a - b, axis=-1))
    bare = ops.mean(bare)
slopes = tape.gradient(bare, tower.trainable_variables)
lost = sum(np.isnan(slope).sum() for slope in slopes)
assert lost >= 520 and np.isfinite(float(bare))
print(
    f"plain, number of nan in a bare norm's gradient: {lost} "
    "(at least 520)"
)
# PyTorch's bare norm has a gradient of 0 there
a, b = tower_(torch_cell.x[i]), tower_(torch_cell.x[j])
bare = (a - b).norm(dim=1)
loss = torch_cell.loss_fn(torch.tensor(alike), bare).mean()
slopes = torch.autograd.grad(loss, list(tower_.parameters()))
assert all(slope.isfinite().all() for slope in slopes)

# both learnt, and on digits that they had not seen
for cell in keras_cell, torch_cell:
    i, j = np.asarray(cell.i), np.asarray(cell.j)
    assert len(i) == 2000 and min(i.min(), j.min()) >= 1500
    assert len(cell.alike) == 6000
    far = np.asarray(cell.far.tolist())
    same = labels[i] == labels[j]
    assert far[same].mean() < 0.6 and far[~same].mean() > 1
    assert cell.right > 0.9
print("same after")
