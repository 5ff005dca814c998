"""categorical_crossentropy: the same loss, one-hot labels"""
import keras
import numpy as np

loss_fn = keras.losses.get("categorical_crossentropy")
sparse = keras.losses.get("sparse_categorical_crossentropy")
p = np.float32([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
labels = np.array([0, 1])
one_hot = keras.utils.to_categorical(labels, 3)
np.testing.assert_array_equal(one_hot, [[1, 0, 0], [0, 1, 0]])
np.testing.assert_allclose(
    loss_fn(one_hot, p), sparse(labels, p), rtol=1e-5
)

try:
    loss_fn(labels, p)
except ValueError as error:
    assert "must have the same" in str(error)
else:
    raise AssertionError("integer labels were accepted")
