"""The same scores, along each axis, and a single column"""
from contextlib import redirect_stdout
import warnings

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None), warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.filterwarnings("error", "Implicit dimension")
    import keras_cell
    import torch_cell

F, tf = torch_cell.F, keras_cell.tf
logits = torch_cell.logits
np.testing.assert_array_equal(logits, keras_cell.logits)
expected = keras_cell.output.numpy()

gap = np.abs(torch_cell.output.numpy() - expected).max()
assert gap <= 1e-6
print(f"dim=1: {gap:.1e} (at most 1e-06)")
gap = np.abs(F.softmax(logits, dim=0).numpy() - expected).max()
assert gap >= 0.4
print(f"dim=0: {gap:.2f} (at least 0.4)")

# without dim: a warning, and axis 0 for one, three or no axes
cube = np.random.default_rng(0).normal(size=(2, 3, 4))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    implicit = F.softmax(torch.tensor(cube)).numpy()
assert "Implicit dimension choice" in str(caught[0].message)
gap = np.abs(implicit - tf.nn.softmax(cube)).max()
assert gap >= 0.4
print(f"plain, no dim, three axes: {gap:.2f} (at least 0.4)")
assert not hasattr(F, "Softmax")

# a distribution, not the highest value; the winner stays
winners = logits.argmax(dim=1).numpy()
for output in expected, torch_cell.output.numpy():
    np.testing.assert_allclose(output.sum(axis=1), 1, atol=1e-6)
    assert np.array_equal(winners, output.argmax(axis=1))
    assert output.shape == logits.shape
assert np.all(keras_cell.alone == 1)
assert torch.all(torch_cell.alone == 1)

# of one column: only Keras warns
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tf.nn.softmax(np.ones((2, 1)))
    F.softmax(torch.ones(2, 1), dim=1)
    assert not caught
    keras_cell.layers.Softmax()(np.ones((2, 1)))
assert "always return the value 1" in str(caught[0].message)
print("same after")
