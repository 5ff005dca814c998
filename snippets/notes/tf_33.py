"""validation_data is only looked at: the weights stay the same"""
import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(80, 2)).astype("float32")
y = x.sum(axis=1, keepdims=True)
x, y, x_val, y_val = x[:64], y[:64], x[64:], y[64:]


def trained(**validation):
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((2,)), dense])
    model.compile(optimizer="sgd", loss="mse")
    history = model.fit(x, y, epochs=2, verbose=0, **validation).history
    return model, history


alone, history = trained()
assert "val_loss" not in history
model, history = trained(validation_data=(x_val, y_val))
np.testing.assert_array_equal(
    model.get_weights()[0], alone.get_weights()[0]
)
assert len(history["val_loss"]) == 2  # once an epoch
last = model.evaluate(x_val, y_val, verbose=0)
np.testing.assert_allclose(history["val_loss"][-1], last, rtol=1e-5)
