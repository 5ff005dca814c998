"""The same heat maps from the same weights"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

np.testing.assert_array_equal(
    keras_cell.x[..., 0], torch_cell.x[:, 0]
)
conv, linear = torch_cell.body[0], torch_cell.head[2]
arrays = list(map(torch.tensor, keras_cell.model.get_weights()))
conv.weight.data = arrays[0].permute(3, 2, 0, 1).clone()
conv.bias.data, linear.bias.data = arrays[1], arrays[3]
linear.weight.data = arrays[2].T.clone()
found = torch_cell.body(torch_cell.x[:4])
best = torch_cell.head(found).amax(dim=1)
(slopes,) = torch.autograd.grad(best.sum(), found)
gap = np.abs(best.detach().numpy() - keras_cell.best).max()
assert gap <= 1e-4
print(f"best score: {gap:.1e} (at most 0.0001)")
gap = np.abs(
    slopes.permute(0, 2, 3, 1) - keras_cell.slopes
).max()
assert gap <= 1e-4
print(f"gradient of the maps: {gap:.1e} (at most 0.0001)")


def heat(axes, over):
    weight = slopes.mean(dim=axes, keepdim=True)
    return (
        (weight * found).sum(dim=over).relu().detach().numpy()
    )


truth = keras_cell.cam.numpy()
gap = np.abs(heat((1, 2), -1) - truth).max() / truth.max()
assert truth.max() > 1e-4 and gap >= 0.3
print(f"plain, axes of Keras: {gap:.2f} (at least 0.3)")
gap = np.abs(heat((2, 3), 1) - truth).max() / truth.max()
assert gap <= 1e-4
print(f"axes of PyTorch: {gap:.1e} (at most 0.0001)")
mine = torch_cell
again = (mine.weight * mine.found).sum(dim=1).clamp(min=0)
assert torch.equal(again, mine.cam) and mine.cam.max() > 0
assert torch.equal(mine.weight, mine.slopes.mean((2, 3), True))
means = keras_cell.slopes.numpy().mean(
    axis=(1, 2), keepdims=True
)
np.testing.assert_allclose(keras_cell.weight, means, atol=1e-6)
loss = keras_cell.loss_fn(
    keras_cell.y, keras_cell.model(keras_cell.x)
)
loss_ = mine.loss_fn(mine.model(mine.x), mine.y)
assert loss < 2.29 > loss_  # better than chance
print("same after")
