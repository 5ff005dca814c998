"""Both losses of the same weights, and what no loss may do"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, keras_model = keras_cell.x, keras_cell.y, keras_cell.model
model, loss_fn = torch_cell.model, torch_cell.loss_fn
x_, y_ = torch_cell.x, torch_cell.y
np.testing.assert_allclose(x_.numpy(), x, atol=1e-6)
np.testing.assert_allclose(y_.numpy(), y, atol=1e-6)
with torch.no_grad():
    guess = model(x_)
for y_pred in keras_cell.y_pred, guess.numpy():
    assert 0.87 < (y < y_pred).mean() < 0.93
weight, bias = model.weight.detach(), model.bias.detach()
keras_model.set_weights([weight.T.numpy(), bias.numpy()])
loss = loss_fn(guess, y_).item()
keras_loss = keras_model.evaluate(x, y, verbose=0)
gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"loss: {gap:.1e} (at most 1e-05)")
error = y - guess.numpy()
by_hand = np.where(error > 0, 0.9 * error, -0.1 * error).mean()
assert abs(by_hand - loss) <= 1e-6


def refuses(error, words, step):
    try:
        step()
    except error as refused:
        assert words in str(refused)
    else:
        raise AssertionError(f"no {error.__name__}")


def evaluate(keras_loss_fn, labels):
    keras_model.compile("sgd", keras_loss_fn)
    return keras_model.evaluate(x, labels, verbose=0)


# Keras's body as it is has no mean, and gives no number.
e = y_ - model(x_)
each = torch.maximum(0.9 * e, -0.1 * e)
refuses(RuntimeError, "scalar outputs", each.backward)
print("plain, Keras's loss without a mean: refused")

# A function does as well. Of labels (n,) only compile aligns
# them, and only for a function: all else compares n with n.
def function(y_true, y_pred):
    return keras_cell.loss_fn.call(y_true, y_pred)


for labels in y, y[:, 0]:
    assert abs(evaluate(function, labels) - loss) <= 1e-5
gap = abs(evaluate(keras_cell.loss_fn, y[:, 0]) - loss)
assert gap >= 0.01
print(f"class in Keras, labels (n,): {gap:.3f} (at least 0.01)")
assert function(y[:, 0], guess.numpy()).shape == (442, 442)
gap = abs(loss_fn(guess, y_[:, 0]).item() - loss)
assert gap >= 0.01
print(f"in PyTorch, labels (n,): {gap:.3f} (at least 0.01)")


def keras_step(eagerly):
    keras_model.compile(
        "sgd", run_eagerly=eagerly,
        loss=lambda y_true, y_pred: np.abs(np.asarray(y_pred)),
    )
    keras_model.train_on_batch(x, y)


# No NumPy: it has no gradient.
refuses(NotImplementedError, "NumPy", lambda: keras_step(False))
refuses(ValueError, "No gradients", lambda: keras_step(True))
refuses(RuntimeError, "call numpy()", model(x_).numpy)
print("same after")
