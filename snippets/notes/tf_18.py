"""An optimizer is a name with its defaults, or an instance"""
import keras
import tensorflow as tf

assert tf.keras.optimizers.Adam is keras.optimizers.Adam
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
for name in ("adam", "Adam", "ADAM"):
    model.compile(optimizer=name, loss="mse")
    assert type(model.optimizer) is keras.optimizers.Adam
    assert abs(float(model.optimizer.learning_rate) - 0.001) < 1e-9
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
assert abs(float(model.optimizer.learning_rate) - 0.01) < 1e-9

try:
    model.compile(optimizer="optimisateur", loss="mse")
except ValueError as error:
    assert "Could not interpret optimizer" in str(error)
else:
    raise AssertionError("a name that does not exist was accepted")
