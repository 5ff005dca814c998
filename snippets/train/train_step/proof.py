"""One step from the same weights; what fit reports of it"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras
import tensorflow as tf

model = keras_cell.model
x, y = keras_cell.x.astype("f4"), keras_cell.y.astype("f4")
kernel = np.array([[0.5], [-0.3], [0.2], [0.8]], "float32")
bias = np.array([0.1], "float32")
model.set_weights([kernel, bias])
with torch.no_grad():
    torch_cell.model.weight.copy_(torch.tensor(kernel.T))
    torch_cell.model.bias.copy_(torch.tensor(bias))

history = model.fit(x, y, batch_size=256, verbose=0)
keras_loss = history.history["loss"][0]
loss = torch_cell.train_step(torch_cell.x, torch_cell.y)


class Naive(keras.Sequential):
    """Returns the loss itself, as a loop would."""

    def train_step(self, data):
        error = self(data[0]) - data[1]
        return {self.reported: tf.reduce_mean(error**2)}


def reported(name):
    naive = Naive([keras.Input((4,)), keras.layers.Dense(1)])
    naive.set_weights([kernel, bias])
    naive.reported = name
    naive.compile("sgd")
    options = {"batch_size": 64, "shuffle": False, "verbose": 0}
    return naive.fit(x, y, **options).history[name][0]


# Under the name "loss" fit shows its own, never updated metric.
gap = loss - reported("loss")
assert gap >= 1
print(
    "plain, loss returned by train_step: "
    f"{gap:.2g} (at least 1)"
)
assert reported("loss") == 0
# Under another name, the last batch's value, not the mean.
last = np.mean((x[192:] @ kernel + bias - y[192:]) ** 2)
np.testing.assert_allclose(reported("mine"), last, rtol=1e-4)

gap = abs(loss - keras_loss)
assert gap <= 1e-4
print(f"loss reported in the row: {gap:.1e} (at most 1e-04)")
learned = torch_cell.model.weight.detach().numpy().T
trained = model.get_weights()[0]
np.testing.assert_allclose(learned, trained, atol=1e-5)
gap = np.abs(learned - trained).max()
print(f"weights after one step: {gap:.1e} (at most 1e-05)")

# The other metrics are kept up too, over the whole epoch.
mae = np.abs(x @ kernel + bias - y).mean()
found = history.history["mae"][0]
np.testing.assert_allclose(found, mae, rtol=1e-4)


class Short(keras.Sequential):
    """For another loss alone, compute_loss is enough."""

    def compute_loss(self, *arguments, **more):
        loss = super().compute_loss(*arguments, **more)
        size = tf.reduce_sum(tf.abs(self.weights[0]))
        return loss + 0.2 * size


short = Short([keras.Input((4,)), keras.layers.Dense(1)])
short.set_weights([kernel, bias])
short.compile(keras.optimizers.SGD(0.2), "mse")
short = short.fit(x, y, batch_size=256, verbose=0).model
np.testing.assert_allclose(
    short.get_weights()[0], trained, atol=1e-6)

# What the tape did not see has no gradients to apply.
with tf.GradientTape() as tape:
    pass
grads = tape.gradient(model(x), model.trainable_weights)
try:
    model.optimizer.apply(grads, model.trainable_weights)
except ValueError as error:
    assert "No gradients provided" in str(error)
else:
    raise AssertionError("a step without gradients")
print("same after")
