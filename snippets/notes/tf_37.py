"""history.history has one value an epoch of loss and metrics"""
import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(64, 2)).astype("float32")
y = x.sum(axis=1, keepdims=True)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse", metrics=["mae"])
history = model.fit(
    x, y, validation_data=(x, y), epochs=3, verbose=0
)
names = {"loss", "mae", "val_loss", "val_mae"}
assert set(history.history) == names
assert all(len(values) == 3 for values in history.history.values())
assert model.history is history

last = model.evaluate(x, y, verbose=0)[0]
np.testing.assert_allclose(
    history.history["val_loss"][-1], last, rtol=1e-5
)
model.fit(x, y, verbose=0)  # a new fit, a new history
assert len(model.history.history["loss"]) == 1
