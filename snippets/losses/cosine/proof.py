"""Random vectors, then one of zeros, in both losses"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, F = keras_cell.keras, torch_cell.F
rng = np.random.default_rng(0)
y_true, y_pred = rng.normal(size=(2, 8, 5)).astype("float32")
left, right = torch.tensor(y_pred), torch.tensor(y_true)
truth = float(keras_cell.loss_fn(y_true, y_pred))
similarity = F.cosine_similarity(left, right).mean().item()

alike = torch.ones(8)
gap = abs(torch_cell.loss_fn(left, right, alike).item() - truth)
assert gap >= 0.9
print(f"plain, CosineEmbeddingLoss: {gap:.2f} (at least 0.9)")
gap = abs(similarity - truth)
assert gap >= 0.1
print(
    f"plain, cosine_similarity with its sign: {gap:.2f} "
    "(at least 0.1)"
)
gap = abs(-similarity - truth)
assert gap <= 1e-6
print(f"minus cosine_similarity: {gap:.1e} (at most 1e-06)")
# of the cells: each pair, the mean, the metric, the shift by 1
gap = np.abs(keras_cell.each - torch_cell.each.numpy()).max()
gap = max(
    gap, abs(float(keras_cell.loss) - torch_cell.loss.item())
)
gap = max(
    gap,
    abs(float(keras_cell.loss) + float(keras_cell.similarity)),
)
gap = max(
    gap,
    abs(1 + float(keras_cell.loss) - torch_cell.shifted.item()),
)
assert gap <= 1e-6
print(f"losses of the cells: {gap:.1e} (at most 1e-06)")
np.testing.assert_allclose(
    keras_cell.each, [-1, -(0.5**0.5), 1], atol=1e-6
)
assert torch.equal(torch_cell.alike, torch.ones(3))

# the axis: Keras the last, PyTorch axis 1
cube = torch.tensor(rng.normal(size=(2, 3, 4, 5))).float()
ours = keras.losses.cosine_similarity(cube[0], cube[1])
theirs = F.cosine_similarity(cube[0], cube[1], dim=-1)
np.testing.assert_allclose(ours, -theirs, atol=1e-6)
assert F.cosine_similarity(cube[0], cube[1]).shape == (3, 5)

# a vector of zeros: 0 on both sides
zero, some = np.zeros((1, 5), "float32"), y_true[:1]
assert float(keras_cell.loss_fn(zero, some)) == 0
assert F.cosine_similarity(torch.tensor(zero), right[:1]) == 0
# pairs that must differ cost what is above the margin
apart = torch.full((8,), -1.0)
each = F.cosine_similarity(left, right)
by_hand = each.clamp(min=0).mean().item()
loss = torch_cell.loss_fn(left, right, apart).item()
assert abs(loss - by_hand) <= 1e-6
print("same after")
