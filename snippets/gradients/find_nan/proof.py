"""What each switch finds: on the way there, and back"""

import warnings
from contextlib import redirect_stdout
from io import StringIO

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

warnings.simplefilter("ignore")  # what anomaly mode says
with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
import tensorflow as tf

detect = torch.autograd.detect_anomaly


# 0 comes out, and nan as its gradient, without a word.
loss, grad = torch_cell.run(torch_cell.length)
assert keras_cell.loss == loss == 0
_, again = keras_cell.run(keras_cell.length)  # it is off
assert np.isnan(again).all()
assert keras_cell.length(tf.constant([3.0, 4.0])) == 5
assert torch_cell.length(torch.tensor([3.0, 4.0])) == 5
for cell in (keras_cell, torch_cell):
    loss, ones = cell.run(lambda x: x + 2)
    assert loss == 4 and ones.numpy().tolist() == [1, 1]
assert np.isnan(keras_cell.grad).all() and grad.isnan().all()
assert torch_cell.grad.isnan().all()
assert (
    torch_cell.loss == -torch.inf
)  # of log, the last that ran


def missed(functions):
    """How many bad values the anomaly mode lets through."""
    passed = 0
    for f in functions:
        try:
            with detect():
                torch_cell.run(f)
            passed += 1
        except RuntimeError:
            pass
    return passed


# log(0) and log(-1) are no matter to PyTorch's switch.
count = missed([torch.log, lambda x: torch.log(x - 1)])
assert count == 2
print(
    "plain, number of forward inf and nan missed: "
    f"{count} (at least 1)"
)
count = missed([torch_cell.length])
assert count == 0
print(f"number of nan gradients missed: {count} (at most 0)")


def less(x):
    return tf.math.log(x - 1)


# TensorFlow's finds all of them, and says which operation.
found = []
tf.debugging.enable_check_numerics()
for f in keras_cell.length, tf.math.log, less:
    try:
        keras_cell.run(f)
    except tf.errors.InvalidArgumentError as error:
        found.append("SqrtGrad" in error.message)
        assert found[-1] or '"Log"' in error.message
tf.debugging.disable_check_numerics()
assert found == [True, False, False]
assert keras_cell.found == torch_cell.found == [True, False]

# PyTorch names the first nan (of the square), TensorFlow the
# inf before it. A little more under the root heals both.
with tf.GradientTape() as tape:
    loss = tf.sqrt(tf.reduce_sum(keras_cell.x**2) + 1e-12)
assert not tape.gradient(loss, keras_cell.x).numpy().any()
loss = ((torch_cell.x**2).sum() + 1e-12).sqrt()
(grad,) = torch.autograd.grad(loss, torch_cell.x)
assert not grad.any()

# In fit a callback ends the training at the first bad loss.
x, y = np.ones((4, 2), "float32"), np.ones((4, 1), "float32")
model = keras.Sequential(
    [keras.Input((2,)), keras.layers.Dense(1)]
)
model.compile(keras.optimizers.SGD(1e20), "mse")
stop = keras.callbacks.TerminateOnNaN()
with redirect_stdout(StringIO()):
    history = model.fit(
        x, y, epochs=8, verbose=0, callbacks=[stop]
    )
losses = history.history["loss"]
assert len(losses) < 8 and not np.isfinite(losses[-1])
print("same after")
