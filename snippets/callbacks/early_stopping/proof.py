"""Where both stop, and which weights they keep"""
from contextlib import redirect_stdout
from inspect import signature

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

seen = []


def note(module, *_):
    if isinstance(module, torch.nn.Linear):
        seen.append((module.training, torch.is_grad_enabled()))


hooks = torch.nn.modules.module
hook = hooks.register_module_forward_hook(note)

with redirect_stdout(None):
    import keras_cell
    import torch_cell
hook.remove()
import keras

ours, theirs = keras_cell.losses, torch_cell.losses
assert len(ours) == len(theirs) == torch_cell.best + 1 + 5
assert keras_cell.best == torch_cell.best
np.testing.assert_allclose(theirs, ours, atol=1e-5)
gap = np.abs(np.subtract(theirs, ours)).max()
print(f"loss of each epoch: {gap:.1e} (at most 1e-05)")

kernel = keras_cell.model.get_weights()[0].T
weight = torch_cell.model.weight.detach().numpy().copy()
np.testing.assert_allclose(weight, kernel, atol=1e-5)
gap = np.abs(weight - kernel).max()
print(f"weights kept: {gap:.1e} (at most 1e-05)")
kept = keras_cell.kept
np.testing.assert_allclose(kept, min(ours), atol=1e-5)

# PyTorch trained in training mode, with gradients; it judged
# in evaluation mode, without.
assert seen == [(True, True), (False, False)] * len(theirs)
model, x, y = torch_cell.model, torch_cell.x, torch_cell.y
again = torch_cell.loss_fn(model(x[24:]), y[24:]).item()
np.testing.assert_allclose(again, min(theirs), atol=1e-6)

# A bare EarlyStopping() waits for nothing and restores nothing.
stopping = keras.callbacks.EarlyStopping
default = signature(stopping).parameters
assert default["patience"].default == 0
assert default["restore_best_weights"].default is False
x, y = keras_cell.x, keras_cell.y
keras_cell.model.set_weights([np.zeros((15, 1)), np.zeros(1)])
history = keras_cell.model.fit(
    x[:24], y[:24], epochs=40, validation_data=(x[24:], y[24:]),
    callbacks=[stopping()], verbose=0).history["val_loss"]
assert len(history) == keras_cell.best + 2  # one bad epoch
last = keras_cell.model.evaluate(x[24:], y[24:], verbose=0)
np.testing.assert_allclose(last, history[-1], atol=1e-5)
assert last > min(history) + 1e-5

# state_dict() is no copy: it follows every step.
model = torch_cell.model
reference = model.state_dict()
copied = torch_cell.copy.deepcopy(reference)
torch_cell.optimizer.step()
assert torch.equal(reference["weight"], model.weight)
assert not torch.equal(copied["weight"], model.weight)
print("one side")
