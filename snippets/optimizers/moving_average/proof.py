"""The averaged weight: by default, and with equal decay"""
import inspect
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

# AveragedModel(model) alone takes the plain mean of all steps.
model, optimizer = torch_cell.model, torch_cell.optimizer
plain = torch.optim.swa_utils.AveragedModel(model)
for parameter in model.parameters():
    torch.nn.init.zeros_(parameter)
weights = []
for step in range(10):
    optimizer.zero_grad()
    loss = torch_cell.loss_fn(model(torch_cell.x), torch_cell.y)
    loss.backward()
    optimizer.step()
    plain.update_parameters(model)
    weights.append(model.weight.item())
plain = plain.module.weight.item()
np.testing.assert_allclose(plain, np.mean(weights), atol=1e-5)
gap = abs(plain - keras_cell.average)
assert gap >= 0.1
print(f"plain, AveragedModel(model): {gap:.2f} (at least 0.1)")
np.testing.assert_allclose(torch_cell.weight, keras_cell.weight,
                           atol=1e-5)
gap = abs(torch_cell.average - keras_cell.average)
assert gap <= 1e-5
assert keras_cell.average < keras_cell.weight - 0.1
print(f"average, decay 0.9: {gap:.1e} (at most 1e-05)")

# It starts from the weights after the first step.
average = weights[0]
for weight in weights[1:]:
    average += 0.1 * (weight - average)
assert abs(average - keras_cell.average) <= 1e-5
assert keras.optimizers.SGD().ema_momentum == 0.99
default = torch.optim.swa_utils.get_ema_multi_avg_fn
default = inspect.signature(default).parameters["decay"].default
assert default == 0.999

# fit ends by putting the averages into the model.
keras_cell.model.set_weights([np.zeros((1, 1)), np.zeros(1)])
keras_cell.model.compile(keras.optimizers.SGD(
    0.02, use_ema=True, ema_momentum=0.9), "mse")
keras_cell.model.fit(
    keras_cell.x, keras_cell.y, epochs=2, verbose=0)
weight = keras_cell.model.get_weights()[0].item()
average = 0.9 * weights[0] + 0.1 * weights[1]
np.testing.assert_allclose(weight, average, atol=1e-5)

# Batch norm's statistics are the last model's, no averages:
# update_bn counts them anew.
swa, x = torch.optim.swa_utils, torch_cell.x
norm = torch.nn.BatchNorm1d(1)
averaged = swa.AveragedModel(
    norm, multi_avg_fn=swa.get_ema_multi_avg_fn(0.9))
for scale in (1, 5):
    norm(scale * x)
    averaged.update_parameters(norm)
kept = averaged.module.running_mean
assert kept == norm.running_mean
assert abs(kept - x.mean()) >= 0.5
swa.update_bn([x], averaged)
assert averaged.module.running_mean == x.mean()
norm = keras.layers.BatchNormalization(momentum=0.9)
norm = keras.Sequential([keras.Input((1,)), norm])
norm.compile(keras.optimizers.SGD(use_ema=True), "mse")
norm.fit(x.numpy(), x.numpy(), epochs=2, verbose=0)
kept = norm.layers[0].moving_mean  # as if there were no average
np.testing.assert_allclose(kept, 0.19 * x.mean(), rtol=1e-5)
print("same after")
