"""Only the loss is minimised: metrics leave the weights as they are"""
import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(64, 3)).astype("float32")
y = (x.sum(axis=1, keepdims=True) > 0).astype("float32")


def trained(loss, metrics=None):
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((3,)), dense])
    model.compile("sgd", loss, metrics=metrics)
    history = model.fit(x, y, epochs=2, verbose=0).history
    return model.get_weights()[0], set(history)


plain, names = trained("binary_crossentropy")
assert names == {"loss"}
watched, names = trained("binary_crossentropy", ["accuracy", "mse"])
assert names == {"loss", "accuracy", "mse"}
np.testing.assert_array_equal(plain, watched)

other, _ = trained("mse")  # another loss: other weights
assert np.abs(plain - other).max() > 1e-4
