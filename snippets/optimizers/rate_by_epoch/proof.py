"""Four rates and the trained weight: a rate or a factor"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours = np.array(keras_cell.rates)
theirs = np.array(torch_cell.rates)


def torch_rates(schedule, calls=1):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=0.02)
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, schedule)
    rates = []
    for epoch in range(4):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()
        for _ in range(calls):
            scheduler.step()
    return np.array(rates)


# Keras's function taken over: its rates become factors.
naive = torch_rates(lambda n: keras_cell.schedule(n, None))
np.testing.assert_allclose(naive, 0.02 * ours, atol=1e-6)
gap = np.abs(naive - ours).max()
assert gap >= 0.015
print(f"plain, same function: {gap:.2g} (at least 0.015)")
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"rate, as a factor: {gap:.1e} (at most 1e-06)")
np.testing.assert_allclose(
    torch_cell.model.weight.item(),
    keras_cell.model.get_weights()[0].item(), atol=1e-5)
# Called in the inner loop, here twice an epoch, it runs ahead.
hasty = torch_rates(torch_cell.lr_lambda, calls=2)
assert abs(hasty - ours).max() > 0.002
print("same after")
