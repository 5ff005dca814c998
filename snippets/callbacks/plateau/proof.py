"""Both fed the same losses, by default and as in the row"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def keras_rates(losses):
    optimizer = keras_cell.optimizer
    optimizer.learning_rate = 0.2
    scheduler = keras_cell.scheduler
    scheduler.on_train_begin()
    rates = []
    for epoch, loss in enumerate(losses):
        rates.append(float(optimizer.learning_rate))
        scheduler.on_epoch_end(epoch, {"loss": loss})
    return np.array(rates)


def torch_rates(losses, **settings):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.2)
    scheduler = type(torch_cell.scheduler)(
        optimizer, factor=0.5, **settings)
    rates = []
    for loss in losses:
        rates.append(scheduler.get_last_lr()[0])
        scheduler.step(loss)
    return np.array(rates)


as_keras = dict(patience=2, threshold_mode="abs")
steady = [1.0] * 9  # patience 3: three bad epochs, or four
assert (keras_rates(steady) < 0.2).argmax() == 4
assert (torch_rates(steady, patience=3) < 0.2).argmax() == 5
large = 100 - 0.001 * np.arange(9)  # 0.001 is gain, or 0.01 is
assert keras_rates(large).min() == keras_rates(large).max()
assert torch_rates(large, patience=2).min() < 0.2
small = 0.01 - 0.00001 * np.arange(9)
assert keras_rates(small).min() < 0.2
assert torch_rates(small, patience=2).min() == 0.2
for losses in (steady, large, small):
    theirs = torch_rates(losses, **as_keras)
    ours = keras_rates(losses)
    np.testing.assert_allclose(theirs, ours, atol=1e-6)

ours, losses = np.array(keras_cell.rates), keras_cell.losses
gap = np.abs(torch_rates(losses, patience=3) - ours).max()
assert gap >= 0.05
print(f"plain, patience=3: {gap:.2f} (at least 0.05)")
assert ours[-1] < 0.2 / 4
np.testing.assert_allclose(torch_cell.rates, ours, atol=1e-6)
gap = np.abs(np.subtract(torch_cell.rates, ours)).max()
print(f"rate at each of 58 epochs: {gap:.1e} (at most 1e-06)")
print("same after")
