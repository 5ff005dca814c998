"""Two rates in one model, and groups that miss or overlap"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

keras_model, Map = keras_cell.model, keras_cell.OptimizerMap
ours = np.concatenate(keras_model.get_weights(), None)
model = torch_cell.model
theirs = np.array([p.item() for p in model.parameters()])
np.testing.assert_allclose(theirs, ours, atol=1e-5)
gap = np.abs(theirs - ours).max()

# The part's name is not the whole path: it misses, silently.
SGD = keras.optimizers.SGD
head = keras_model.get_layer("head").kernel
assert keras_cell.paths[head.path] is keras_cell.fast
missed = Map(SGD(0.001), {"head": SGD(0.02), "head/.*": SGD()})
assert missed[head.path] is missed.default_optimizer
ones, zeros = np.ones((1, 1)), np.zeros(1)
keras_model.set_weights([ones, zeros] * 2)
keras_model.compile(keras_cell.MultiOptimizer(missed), "mse")
keras_model.fit(keras_cell.x, keras_cell.y, epochs=5, verbose=0)
naive = np.concatenate(keras_model.get_weights(), None)
off = np.abs(theirs - naive).max()
assert off >= 0.1
print(f'plain, pattern "head": {off:.2f} (at least 0.1)')
print(f"weights, whole path: {gap:.1e} (at most 1e-05)")
assert ours[2] - 1 > 3 * (ours[0] - 1) > 0  # the head is faster


def message(error, call, *arguments, **settings):
    try:
        call(*arguments, **settings)
    except error as refused:
        return str(refused)
    raise AssertionError("accepted")


# There is no single rate to read; a callback sets each.
multi = keras_cell.optimizer
assert "individual" in message(
    AttributeError, getattr, multi, "learning_rate")
Scheduler = keras.callbacks.LearningRateScheduler
halve = Scheduler(lambda epoch, rate: rate / 2)
keras_model.compile(multi, "mse")
halve.set_model(keras_model)
halve.on_epoch_begin(0)
slow, fast = keras_cell.slow, keras_cell.fast
rates = slow.learning_rate, fast.learning_rate
np.testing.assert_allclose(rates, [0.0005, 0.01], rtol=1e-6)

# PyTorch refuses a parameter in two groups; one in none stays.
SGD, body = torch.optim.SGD, model.body
both = {"params": [body.weight]}, {"params": model.parameters()}
assert "more than one" in message(ValueError, SGD, both, lr=0.1)
before = body.weight.item()
torch_cell.loss_fn(model(torch_cell.x), torch_cell.y).backward()
SGD(model.head.parameters(), lr=0.1).step()
assert body.weight.item() == before and body.weight.grad != 0
print("same after")
