"""params belongs to what fit returns, and holds no weights"""
import keras
import numpy as np

x, y = np.ones((40, 2), "float32"), np.ones((40, 1), "float32")
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
history = model.fit(x, y, epochs=2, batch_size=10, verbose=0)
assert type(history) is keras.callbacks.History
assert history.params == {"verbose": 0, "epochs": 2, "steps": 4}

result = model.evaluate(x, y, verbose=0)
assert isinstance(result, float)
assert not hasattr(result, "params")
assert not hasattr(result, "history")

# The parameters of the model itself are its weights.
assert model.count_params() == 3
assert [w.shape for w in model.get_weights()] == [(2, 1), (1,)]
