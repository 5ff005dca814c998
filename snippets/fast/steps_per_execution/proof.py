"""Ten batches in calls of four, of one, and in a loop"""
import time
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

x, y = keras_cell.x, keras_cell.y
np.testing.assert_allclose(torch_cell.x, x, atol=1e-6)
gap = abs(keras_cell.weight - torch_cell.weight)
assert gap <= 1e-5
print(f"weight after ten batches: {gap:.1e} (at most 1e-05)")
assert int(keras_cell.model.optimizer.iterations) == 10
assert torch_cell.updates == 10


class Watch(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.begun, self.ended, self.losses = [], [], []

    def on_train_batch_begin(self, batch, logs=None):
        self.begun.append(batch)

    def on_train_batch_end(self, batch, logs):
        self.ended.append(batch)
        self.losses.append(logs["loss"])


def train(k):
    """The callback, the model, its weight: k batches a call"""
    ones = keras.layers.Dense(1, kernel_initializer="ones")
    model = keras.Sequential([keras.Input((1,)), ones])
    model.compile("sgd", "mse", steps_per_execution=k)
    watch = Watch()
    model.fit(x, y, batch_size=2, shuffle=False, verbose=0,
              callbacks=[watch])
    return watch, model, ones.kernel.numpy().item()


watch, model, weight = train(4)
assert weight == keras_cell.weight
assert (watch.begun, watch.ended) == ([0, 4, 8], [3, 7, 11])
calls = len(watch.ended)
print(f"number of calls for ten batches: {calls} (at most 3)")
single, by_one, weight = train(1)
gap = abs(weight - keras_cell.weight)
assert gap <= 1e-6
print(f"weight, one batch a call: {gap:.1e} (at most 1e-06)")
assert single.ended == list(range(10))
# The loss is the mean over all batches so far, on both sides.
np.testing.assert_allclose(
    watch.losses, np.take(single.losses, [3, 7, 9]), rtol=1e-5)
gap = abs(watch.losses[1] - torch_cell.mean)
assert gap <= 1e-5
print(f"loss after eight batches: {gap:.1e} (at most 1e-05)")
total = torch_cell.total.item() / 10
assert abs(watch.losses[2] - total) <= 1e-5

# With small batches, most of the time is Python's.
many = np.zeros((4000, 1), "float32")


def seconds(k):
    ones = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((1,)), ones])
    model.compile("sgd", "mse", steps_per_execution=k)
    found = []
    for _ in range(4):
        start = time.perf_counter()
        model.fit(many, many, batch_size=4, verbose=0)
        found.append(time.perf_counter() - start)
    return min(found)


share = seconds(50) / seconds(1)
assert share <= 0.8
print(f"share of the time, fifty batches a call: {share:.2f} "
      "(at most 0.8)")
print("one side")
