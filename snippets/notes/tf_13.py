"""Dropout zeroes and rescales in training only; weights stay"""
import keras
import numpy as np
from keras import layers

x = np.ones((100, 100), "float32")
drop = layers.Dropout(0.75, seed=0)
y = drop(x, training=True).numpy()
assert set(np.unique(y)) == {0, 4}  # 4 is 1 / (1 - 0.75)
assert abs((y == 0).mean() - 0.75) < 0.03
assert abs(y.mean() - 1) < 0.1
np.testing.assert_array_equal(drop(x, training=False), x)
np.testing.assert_array_equal(drop(x), x)  # not training: nothing

# It acts on what a layer puts out: no weight becomes zero.
dense = layers.Dense(100, use_bias=False)
model = keras.Sequential([dense, layers.Dropout(0.75, seed=0)])
out = model(x, training=True).numpy()
assert abs((out == 0).mean() - 0.75) < 0.03
assert np.all(dense.kernel.numpy() != 0)
assert np.all(model.predict(x, verbose=0) != 0)
