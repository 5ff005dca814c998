"""The zeros of both, their other values, and both modes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras_layer, layer = keras_cell.layer, torch_cell.layer
x, tensor = keras_cell.x, torch_cell.x
assert not layer.training and torch.nn.Dropout().p == 0.5

# a layer that nobody told anything
expected = keras_layer(x).numpy()
gap = np.abs(layer.train()(tensor).numpy() - expected).max()
assert gap >= 1
print(f"plain, no mode set: {gap:.1f} (at least 1)")
gap = np.abs(layer.eval()(tensor).numpy() - expected).max()
assert gap == 0
print(f"output after eval(): {gap:.1e} (at most 0)")

# training: other zeros, as many of them, the rest scaled alike
mine = keras_layer(x, training=True).numpy()
theirs = layer.train()(tensor).numpy()
both = (mine != 0) & (theirs != 0)
np.testing.assert_allclose(mine[both], theirs[both], rtol=1e-6)
np.testing.assert_allclose(mine[both], x[both] / 0.8, rtol=1e-6)
gap = abs(np.mean(mine == 0) - np.mean(theirs == 0))
assert gap <= 0.01 and abs(np.mean(mine == 0) - 0.2) <= 0.01
print(f"rate of zeros: {gap:.1e} (at most 0.01)")
apart = np.mean((mine == 0) != (theirs == 0))
assert apart >= 0.3
print(
    "share of zeros on one side alone: "
    f"{apart:.2f} (at least 0.3)"
)

# Dropout2d drops channels whole
maps = torch.nn.Dropout2d(0.2)(torch.ones(1, 99, 4, 4))
assert torch.equal(maps, maps[..., :1, :1].expand(maps.shape))
assert 0 < (maps == 0).float().mean() < 0.5
spatial = keras_cell.layers.SpatialDropout2D(0.2)
maps = spatial(np.ones((1, 4, 4, 99)), training=True).numpy()
np.testing.assert_array_equal(maps, maps[:, :1, :1] + 0 * maps)
assert 0 < np.mean(maps == 0) < 0.5

# outputs are dropped, weights never: the layer has none
assert not keras_layer.weights and not list(layer.parameters())
print("same after")
