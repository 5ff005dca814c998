"""The pixels and titles drawn, and four ways to miss them"""
from contextlib import redirect_stdout

import matplotlib.pyplot as plt
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

drawn, titles = [], []
for number in plt.get_fignums():
    axes = plt.figure(number).axes
    assert len(axes) == 9
    drawn.append([ax.images[0].get_array() for ax in axes])
    titles.append([ax.get_title() for ax in axes])
plt.close("all")
keras_drawn, torch_drawn = np.array(drawn[0]) / 255, drawn[1]
np.testing.assert_allclose(keras_drawn, torch_drawn, atol=1e-6)
gap = np.abs(keras_drawn - torch_drawn).max()
print(f"brightness drawn: {gap:.1e} (at most 1e-06)")
assert titles[0] == titles[1]
assert titles[0] == ["china", "flower"] * 4 + ["china"]

# scaled to [0, 1] first, whole numbers are all but black
image = keras_cell.images[0].numpy()
black = (image / 255).astype("uint8")
assert image.max() > 200 and black.max() <= 1

# without astype, 0 to 255 as floats is clipped to white
plt.imshow(image)
shown = plt.gca().images[0].get_array()
assert shown.max() == 1 and np.median(shown) == 1
plt.close("all")

names = keras_cell.class_names
one_hot = keras_cell.tf.one_hot(keras_cell.labels, 2)
small = keras_cell.dataset.unbatch().batch(4)
for kind, mistake in (
    (TypeError, lambda: plt.imshow(torch_cell.images[0])),
    (TypeError, lambda: names[one_hot[0]]),
    (TypeError, lambda: names[torch_cell.labels.float()[0]]),
    (Exception, lambda: next(iter(small))[0][8]),  # batch of 4
):
    try:
        mistake()
    except kind:
        continue
    raise AssertionError("no error")
plt.close("all")
print("plain, imshow(images[0]): refused")
print("same after")
