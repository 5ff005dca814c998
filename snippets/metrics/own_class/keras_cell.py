"""`keras.metrics.Metric`, `update_state`, `result`"""
import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
y, noise = rng.normal(size=(2, 300, 1)).astype("float32")


class Within(keras.metrics.Metric):
    def __init__(self, limit, **options):
        super().__init__(**options)
        self.limit = limit
        self.hits = self.add_variable((), "zeros")
        self.rows = self.add_variable((), "zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        hits = ops.abs(y_true - y_pred) <= self.limit
        self.hits.assign_add(ops.sum(ops.cast(hits, "float32")))
        self.rows.assign_add(ops.size(hits))

    def result(self):
        return self.hits / self.rows


model = keras.Sequential([keras.layers.Identity()])
model.compile(loss="mse", metrics=[Within(0.5)])
first = model.evaluate(y + noise, y, verbose=0)[1]
again = model.evaluate(y + noise, y, verbose=0)[1]  # anew
print(f"within 0.5: {first:.3f}, {again:.3f}")
