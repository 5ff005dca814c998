"""One picture blurred by both with one width"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, blur = keras_cell.x, keras_cell.blur
np.testing.assert_array_equal(x, torch_cell.x.movedim(1, -1))
expected = torch_cell.output.movedim(1, -1).numpy()
gap = np.abs(keras_cell.output - expected).max()
assert gap >= 0.3
print(f"plain, at the border: {gap:.2f} (at least 0.3)")
inner = np.abs(keras_cell.output - expected)[:, 1:-1, 1:-1]
gap = inner.max()
assert gap <= 1e-5
print(f"inside: {gap:.1e} (at most 1e-05)")
gap = np.abs(keras_cell.same - expected).max()
assert gap <= 1e-5
print(f"border reflected: {gap:.1e} (at most 1e-05)")

# the border of Keras is darker: beyond it stand zeros
assert np.mean(keras_cell.output) < np.mean(expected) - 0.05
flat = np.ones((1, 9, 9, 1), "float32")
dark = np.array(blur(flat, training=True))
assert dark[0, 0, 0, 0] < 0.6 and dark[0, 4, 4, 0] > 0.999

# unasked Keras draws the chance and the width from 0 to 1
layers = keras_cell.layers
free = layers.RandomGaussianBlur(value_range=(0, 1))
assert free.factor == (0, 1)
many = np.array(free(np.repeat(x, 20, 0), training=True))
assert len({one.tobytes() for one in many}) > 1
np.testing.assert_array_equal(blur(x, training=False), x)
np.testing.assert_array_equal(blur(x), keras_cell.output)
# PyTorch blurs always: RandomApply makes it a matter of chance
v2 = torch_cell.v2
chance = v2.RandomApply([v2.GaussianBlur(3, 1.0)], p=0.5)
image = torch_cell.x
kept = [torch.equal(chance(image), image) for _ in range(40)]
assert 0 < sum(kept) < 40 and torch_cell.apart > 0.01
assert list(torch_cell.drawn.sigma) == [0.1, 2.0]
print("same after")
