"""The same parts, put back; then parts of unequal number"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

for name in ("low", "high", "back"):
    expected = getattr(keras_cell, name).numpy()
    output = getattr(torch_cell, name).numpy()
    np.testing.assert_array_equal(output, expected)
    gap = np.abs(output - expected).max()
    print(f"{name}: {gap:.0e} (at most 1e-07)")
pairs = zip(keras_cell.places, torch_cell.places)
for expected, mask in pairs:
    output = torch.arange(5)[mask]
    np.testing.assert_array_equal(output, expected)

# split asks for sizes and cuts in order: no part by condition
x = torch_cell.x
first, rest = torch.split(x, [2, 3])
gap = np.abs(first.numpy() - torch_cell.low.numpy()).max()
assert gap >= 10
print(f"plain, torch.split: {gap:.0f} (at least 10)")

# a place named twice: the later value wins in TensorFlow
stitched = tf.dynamic_stitch([[0], [0]], [[1.0], [2.0]])
assert stitched.numpy().tolist() == [2.0]

# the gradient goes back to each value's own place
v = x.clone().requires_grad_()
mask = torch_cell.places[0]
v.masked_scatter(mask, v[mask] * 10).sum().backward()
assert v.grad.tolist() == [1, 10, 1, 10, 1]
print("same after")
