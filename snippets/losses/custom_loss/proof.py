"""Both losses of the same weights, and what no loss may do"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, keras_model = keras_cell.x, keras_cell.y, keras_cell.model
model, pinball = torch_cell.model, torch_cell.pinball
np.testing.assert_allclose(torch_cell.x.numpy(), x, atol=1e-6)
weight, bias = model.weight.detach(), model.bias.detach()
keras_model.set_weights([weight.T.numpy(), bias.numpy()])
with torch.no_grad():
    loss = pinball(model(torch_cell.x), torch_cell.y)
keras_loss = keras_model.evaluate(x, y, verbose=0)
gap = abs(loss.item() - keras_loss)
assert gap <= 1e-5
print(f"loss: {gap:.1e} (at most 1e-05)")
for below in keras_cell.below, torch_cell.below:
    assert 0.87 < below < 0.93

# Labels (n,): compile aligns them, a plain call does not.
keras_model.compile(loss=keras_cell.pinball)
flat = keras_model.evaluate(x, y[:, 0], verbose=0)
assert abs(flat - keras_loss) <= 1e-5
by_hand = keras_cell.pinball(y[:, 0], keras_model(x))
assert by_hand.shape == (442, 442)
wrong = pinball(model(torch_cell.x), torch_cell.y[:, 0])
gap = abs(wrong.item() - loss.item())
assert gap >= 0.01
print(f"loss, labels (n,): {gap:.3f} (at least 0.01)")


def refuses(error, words, step):
    try:
        step()
    except error as refused:
        assert words in str(refused)
    else:
        raise AssertionError(f"no {error.__name__}")


def keras_step(loss_fn):
    keras_model.compile("sgd", loss_fn)
    keras_model.train_on_batch(x, y)


guess = model(torch_cell.x)
refuses(NotImplementedError, "NumPy call", lambda: keras_step(
    lambda y_true, y_pred: np.abs(np.asarray(y_pred))
))
refuses(RuntimeError, "call numpy()", guess.numpy)
# PyTorch wants one number: the mean is yours.
refuses(RuntimeError, "scalar", lambda: (guess**2).backward())
print("same")
