"""the argument is called dtype; tf.data has no BatchDataset"""
import numpy as np
import tensorflow as tf

try:
    compile("np.array(, type=float)", "notes", "exec")
except SyntaxError:
    pass
else:
    raise AssertionError("it is Python as noted")
try:
    np.array([1, 2], type=float)
except TypeError as error:
    assert "type" in str(error)
else:
    raise AssertionError("it took type=")

assert np.array([1, 2], dtype=float).dtype == "float64"
assert np.array([1, 2], dtype="float32").dtype == "float32"

batches = tf.data.Dataset.range(4).batch(2)
assert type(batches).__name__ == "_BatchDataset"
assert not hasattr(tf.data, "BatchDataset")
