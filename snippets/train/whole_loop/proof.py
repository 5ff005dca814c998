"""What both runs reach, and what a forgotten eval() does"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

seen = []


def note(module, *_):
    if isinstance(module, torch.nn.Dropout):
        seen.append((module.training, torch.is_grad_enabled()))


hooks = torch.nn.modules.module
hook = hooks.register_module_forward_hook(note)

with redirect_stdout(None):
    import keras_cell
    import torch_cell
hook.remove()
import keras

# An epoch: twelve batches in training mode, with gradients,
# then the rest in evaluation mode, without.
assert seen == ([(True, True)] * 12 + [(False, False)]) * 15

x, y, model = torch_cell.x, torch_cell.y, torch_cell.model
held, truth = x[1200:], y[1200:]
np.testing.assert_array_equal(keras_cell.x, x)


def loss_of(model):
    with torch.inference_mode():
        return torch_cell.loss_fn(model(held), truth).item()


torch.manual_seed(0)
model.train()
gap = loss_of(model) - loss_of(model.eval())
assert gap >= 0.1
print(
    f"plain, validated without eval(): {gap:.2f} (at least 0.1)"
)

# The same loss within what the draws of dropout change.
ours, theirs = keras_cell.losses, torch_cell.losses
assert len(ours) == len(theirs) == 15
gap = abs(min(ours) - min(theirs))
assert gap <= 0.05 and min(theirs) < 0.7 * theirs[0]
print(f"best validation loss: {gap:.3f} (at most 0.05)")

# Rates: Keras's are those of each epoch, from the first.
rates = keras_cell.history.history["learning_rate"]
wanted = 0.05 * 0.7 ** np.arange(16)
np.testing.assert_allclose(rates, wanted[:15], rtol=1e-5)
rate = torch_cell.scheduler.get_last_lr()[0]
gap = abs(rate / 0.7 - rates[-1])
assert gap <= 1e-6
print(f"last learning rate: {gap:.1e} (at most 1e-06)")

# What was kept is the best, on both sides.
best = keras.models.load_model("best.keras")
found = best.evaluate(held.numpy(), truth.numpy(), verbose=0)
np.testing.assert_allclose(found, min(ours), atol=1e-4)
model.load_state_dict(torch.load("best.pt"))
np.testing.assert_allclose(
    loss_of(model), min(theirs), atol=1e-4
)
print("same after")
