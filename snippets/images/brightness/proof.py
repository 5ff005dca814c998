"""No factor brightens as an addition does"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

adjust = torch_cell.v2.functional.adjust_brightness
image, brighter = keras_cell.image, keras_cell.brighter
gap = np.inf
for factor in np.linspace(0, 6, 61):
    theirs = adjust(torch_cell.image, factor)
    theirs = theirs.permute(1, 2, 0).numpy()
    gap = min(gap, np.abs(theirs - brighter.clip(0, 1)).max())
assert gap >= 0.19  # black stays black, whatever the factor
print(f"pixel, best of 61 factors: {gap:.2f} (at least 0.19)")

# each says what it does
np.testing.assert_allclose(brighter, image + 0.2, atol=1e-6)
theirs = torch_cell.brighter.permute(1, 2, 0).numpy()
by_hand = (image * 1.2).clip(0, 1)
np.testing.assert_allclose(theirs, by_hand, atol=1e-6)
jittered = torch_cell.random(torch_cell.image)
assert jittered.equal(torch_cell.brighter)
assert brighter.max() > 1.19 and theirs.max() == 1

# the layer adds a share of its range, (0, 255) by default
for _ in range(9):
    layer = keras_cell.random(image)
    clipped = brighter.clip(0, 1)
    np.testing.assert_allclose(layer, clipped, atol=1e-6)
np.testing.assert_allclose(
    keras_cell.untold(image), image + 51, atol=1e-4
)
print("different")
