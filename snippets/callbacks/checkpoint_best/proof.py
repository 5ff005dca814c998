"""The weights in both files, and what the name decides"""
import warnings
from contextlib import redirect_stdout
from pathlib import Path

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

kernel, bias = keras_cell.best_model.get_weights()
saved = torch.load("best.pt")
np.testing.assert_allclose(saved["weight"].T, kernel, atol=1e-5)
np.testing.assert_allclose(saved["bias"], bias, atol=1e-5)
gap = np.abs(saved["weight"].numpy().T - kernel).max()
print(f"weights saved: {gap:.1e} (at most 1e-05)")

# PyTorch trained in training mode, with gradients; it judged
# in evaluation mode, without.
modes = [(True, True), (False, False)]
assert seen == modes * 20 + modes[1:]

# It is the best epoch, and training went on past it.
best = np.argmin(keras_cell.losses)
assert best == np.argmin(torch_cell.losses) < 19
losses = keras_cell.losses, torch_cell.losses
np.testing.assert_allclose(*losses, atol=1e-5)
for found in keras_cell.saved, torch_cell.evaluate():
    np.testing.assert_allclose(found, min(losses[0]), atol=1e-5)
gap = np.abs(keras_cell.model.get_weights()[0] - kernel).max()
assert gap >= 0.05

# The path says what is saved: .keras, or .weights.h5.
Checkpoint = keras.callbacks.ModelCheckpoint
Checkpoint("w.weights.h5", save_weights_only=True)
for path, bare in (("best", False), ("best.keras", True)):
    try:
        Checkpoint(path, save_weights_only=bare)
    except ValueError as error:
        assert "must end in" in str(error)
    else:
        raise AssertionError(f"{path} was accepted")

# Without validation data it warns and saves every epoch.
callback = Checkpoint("any.keras", save_best_only=True)
x, y, model = keras_cell.x, keras_cell.y, keras_cell.model
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for epoch in range(2):
        Path("any.keras").unlink(missing_ok=True)
        model.fit(x, y, callbacks=[callback], verbose=0)
        assert Path("any.keras").exists()
assert "only with val_loss available" in str(caught[0].message)
print("one side")
