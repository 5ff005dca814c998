"""fit takes a dataset of batches, alone, as often as epochs says"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(64, 2)).astype("float32")
y = x.sum(axis=1, keepdims=True)
ds_train = tf.data.Dataset.from_tensor_slices((x, y)).batch(16)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.1), "mse")

history = model.fit(ds_train, epochs=2, verbose=0)
assert history.epoch == [0, 1]
assert history.history["loss"][1] < history.history["loss"][0]
assert int(model.optimizer.iterations) == 2 * 64 / 16

model.fit(x, y, verbose=0)  # arrays: the labels come second
try:
    model.fit(ds_train, y, verbose=0)  # its labels are inside
except ValueError as error:
    assert "should not be passed" in str(error)
else:
    raise AssertionError("labels beside a dataset were accepted")
