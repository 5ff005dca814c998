"""evaluate takes arrays or a dataset, gives the loss, then metrics"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(40, 2)).astype("float32")
y = x.sum(axis=1, keepdims=True)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse", metrics=["mae"])

result = model.evaluate(x, y, verbose=0)
error = model(x).numpy() - y
expected = [np.mean(error ** 2), np.mean(np.abs(error))]
np.testing.assert_allclose(result, expected, rtol=1e-4)

dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(8)
np.testing.assert_allclose(
    model.evaluate(dataset, verbose=0), result, rtol=1e-4
)
named = model.evaluate(dataset, verbose=0, return_dict=True)
assert set(named) == {"loss", "mae"}
