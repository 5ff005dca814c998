"""softmax gives probabilities in order; argmax gives the class"""
import warnings

import keras
import numpy as np

scores = np.array([[1.0, 2.0, 3.0]])
p = keras.ops.convert_to_numpy(keras.activations.softmax(scores))
np.testing.assert_allclose(p, [[0.090, 0.245, 0.665]], atol=1e-3)
np.testing.assert_allclose(p.sum(), 1, rtol=1e-6)
assert p.argmax() == scores.argmax() == 2

# On an axis of size one there is nothing to share.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    lone = keras.layers.Dense(1, activation="softmax")(scores)
assert np.asarray(lone) == 1
assert "size 1" in str(caught[0].message)
