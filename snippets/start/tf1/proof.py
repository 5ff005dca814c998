"""The same weights; what the old names raise today"""
from contextlib import redirect_stdout
from io import StringIO

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(StringIO()):
    import keras_cell
    import torch_cell

import tensorflow as tf

for name in ("weight", "bias"):
    one = getattr(keras_cell, name)
    other = getattr(torch_cell, name)
    np.testing.assert_allclose(one, other, rtol=0, atol=1e-8)
    difference = np.abs(one - other).max()
    print(f"{name}: {difference:.1e} (at most 1e-08)")
assert np.abs(keras_cell.weight.ravel() - [1, -2]).max() < 0.01

# the old names are gone, and have a new home
gone = "Session", "placeholder", "get_variable"
for name in gone:
    assert hasattr(tf.compat.v1, name)
    try:
        getattr(tf, name)
    except AttributeError as error:
        assert f"has no attribute '{name}'" in str(error)
    else:
        raise AssertionError(name)

try:  # outside a graph
    tf.compat.v1.placeholder("float64", (None, 2))
except RuntimeError as error:
    assert "not compatible with eager execution" in str(error)
else:
    raise AssertionError("a placeholder without a graph")

with tf.Graph().as_default():
    lonely = tf.compat.v1.get_variable("w", (2, 1))
    with tf.compat.v1.Session() as session:
        try:  # nobody ran the initializer
            session.run(lonely)
        except tf.errors.FailedPreconditionError as error:
            assert "Could not find variable w" in str(error)
        else:
            raise AssertionError("a variable without its start")
print("same")
