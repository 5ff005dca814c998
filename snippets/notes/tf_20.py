"""The defaults of Adam, and its argument learning_rate, not lr"""
import keras

config = keras.optimizers.Adam().get_config()
expected = dict(
    learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7
)
for name, value in expected.items():
    assert abs(config[name] - value) < 1e-6 * value, name
sgd = keras.optimizers.SGD().get_config()
assert abs(sgd["learning_rate"] - 0.01) < 1e-8

try:
    keras.optimizers.Adam(lr=0.01)
except ValueError as error:
    assert "lr" in str(error)
else:
    raise AssertionError("lr was accepted")
