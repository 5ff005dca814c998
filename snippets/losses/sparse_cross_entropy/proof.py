"""The loss of one set of logits, and of a softmax too many"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

for cell in keras_cell, torch_cell:
    assert cell.last < cell.first / 2
x, y, model = torch_cell.x, torch_cell.y, torch_cell.model
np.testing.assert_array_equal(y.numpy(), keras_cell.y)
assert y.dtype == torch.int64 and y.ndim == 1

kernel, bias = model.weight.detach().T, model.bias.detach()
keras_cell.model.set_weights([kernel.numpy(), bias.numpy()])
logits = keras_cell.model(keras_cell.x).numpy()
keras_loss = float(keras_cell.loss_fn(keras_cell.y, logits))
loss = torch_cell.loss_fn(model(x), y).item()
gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"loss of both: {gap:.1e} (at most 1e-05)")

# It is -log of the softmax, taken at the label.
p = torch.softmax(torch.tensor(logits), dim=1)
by_hand = -p[range(len(y)), y].log().mean().item()
assert abs(by_hand - loss) <= 1e-5

# from_logits forgotten: no error, another number.
plain = keras_cell.keras.losses.SparseCategoricalCrossentropy()
gap = abs(float(plain(keras_cell.y, logits)) - keras_loss)
assert gap >= 0.1
print(f"plain, from_logits forgotten: {gap:.1f} (at least 0.1)")

# A softmax before CrossEntropyLoss: right answers still cost.
gap = torch_cell.loss_fn(p, y).item() - loss
assert gap >= 0.1
print(f"a softmax too many: {gap:.2f} (at least 0.1)")
floor = torch_cell.loss_fn(torch.eye(3), torch.arange(3)).item()
assert abs(floor - 0.5514) < 1e-4  # three classes, all right

# One label a row: a missing one is refused.
for call, words in (
    (lambda: torch_cell.loss_fn(model(x), y[1:]), "batch_size"),
    (lambda: plain(keras_cell.y[1:], logits), "same shape up"),
):
    try:
        call()
    except ValueError as error:
        assert words in str(error)
    else:
        raise AssertionError(words)
print("same after")
