"""learning_rate sets the size of a step; epsilon is no such thing"""
import keras
import numpy as np


def step(kind, gradient=1.0, **arguments):
    weight = keras.Variable([0.0])
    kind(**arguments).apply([keras.ops.array([gradient])], [weight])
    return float(-weight.numpy()[0])


SGD, Adam = keras.optimizers.SGD, keras.optimizers.Adam
ten_times = step(SGD, learning_rate=0.1) / step(SGD, learning_rate=0.01)
np.testing.assert_allclose(ten_times, 10, rtol=1e-5)

# Adam steps by 0.001; a larger epsilon only makes that smaller.
np.testing.assert_allclose(step(Adam), 0.001, rtol=1e-4)
assert 0.0005 < step(Adam, epsilon=0.01) < 0.0009
assert 0 < step(Adam, epsilon=1.0) < 0.0001
assert step(Adam, learning_rate=0.01) > 0.0099
assert step(Adam, 0.0) == 0
assert np.isnan(step(Adam, 0.0, epsilon=0.0))  # 0 divided by 0

try:
    SGD(epsilon=0.01)
except ValueError as error:
    assert "epsilon" in str(error)
else:
    raise AssertionError("SGD took an epsilon")
