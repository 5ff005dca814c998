"""How often, how much and where both erase"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, v2 = keras_cell.layers, torch_cell.v2
x, erase = torch_cell.x, torch_cell.erase
np.testing.assert_array_equal(keras_cell.x, x.movedim(1, -1))

# factor=1.0 alone: a chance drawn from 0 to 1 for each picture
always = v2.RandomErasing(p=1.0)
theirs = np.mean([always(image).min() == 0 for image in x[:50]])
assert theirs == 1 and keras_cell.alone.factor == (0, 1)
gap = theirs - np.mean(keras_cell.some == 0)
assert gap >= 0.3
print(f"plain, factor=1.0 for p=1.0: {gap:.2f} (at least 0.3)")

left, right = keras_cell.share, torch_cell.share.numpy()
gap = abs(np.mean(left > 0) - np.mean(right > 0))
assert gap <= 0.15 and abs(np.mean(left > 0) - 0.5) <= 0.1
print(f"share of pictures erased: {gap:.2f} (at most 0.15)")
gap = abs(left.max() - right.max())
assert gap <= 0.01 and right.max() == 0.25
print(f"share of a picture: {gap:.2f} (at most 0.01)")
assert torch_cell.found == np.mean(right > 0)

# a full rectangle on both sides, of all the channels
for cell, channel in ((keras_cell, -1), (torch_cell, 1)):
    erased = np.asarray(cell.output) == 0
    assert (erased.any(channel) == erased.all(channel)).all()
    for one in erased.all(channel)[:9]:
        rows, columns = one.any(1), one.any(0)
        assert one.sum() == rows.sum() * columns.sum()

# one draw for a batch in PyTorch, one for each picture in Keras
assert torch_cell.same and len(torch_cell.whole) == 200
assert len({one.tobytes() for one in keras_cell.output}) > 9

# unasked, Keras fills with noise, PyTorch with 0
noisy = layers.RandomErasing((1.0, 1.0), value_range=(0, 1))
image = np.full((1, 16, 16, 3), 0.5, "float32")
filled = np.array(noisy(image, training=True))
assert len(np.unique(filled)) > 3
zeros = always(torch.full((3, 16, 16), 0.5))
assert set(zeros.unique().tolist()) == {0, 0.5}
# in evaluation Keras erases nothing; PyTorch's has no mode
kept = noisy(image, training=False)
np.testing.assert_array_equal(kept, image)
assert always.eval()(x[0]).min() == 0
print("same after")
