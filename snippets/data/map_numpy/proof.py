"""NumPy in a mapped function: refused, frozen, or run"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
    import tensorflow as tf

dataset, Mapped = keras_cell.dataset, torch_cell.Mapped
for function in np.sqrt, lambda x: x.numpy():
    try:
        dataset.map(function)
    except (NotImplementedError, AttributeError) as error:
        assert "symbolic" in str(error).lower()
    else:
        raise AssertionError("a graph ran NumPy")
print("plain, dataset.map(np.sqrt): refused")
roots = [float(root) for root in keras_cell.roots]
gap = np.abs(np.subtract(roots, torch_cell.roots)).max()
assert gap <= 1e-7
print(f"np.sqrt of 4 rows: {gap:.1e} (at most 1e-07)")

# a graph keeps the number that NumPy drew while it was traced
frozen = [int(draw) for draw in keras_cell.frozen]
assert np.ptp(frozen) == 0
np.random.seed(0)
draw = Mapped(lambda k: np.random.randint(100))
gap = np.ptp([draw[k] for k in range(4)])
assert gap >= 1
print(f"spread of 4 draws, run in PyTorch: {gap} (at least 1)")
for rows in (
    keras_cell.drawn,
    map(torch_cell.drawn.__getitem__, range(4)),
):
    assert len({float(row) for row in rows}) == 4

# numpy_function forgets the shape
assert keras_cell.roots.element_spec.shape.rank is None
known = dataset.map(lambda x: tf.sqrt(tf.cast(x, tf.float64)))
assert known.element_spec.shape == ()
print("same after")
