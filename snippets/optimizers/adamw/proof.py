"""Trained weights: decay by default, stated, and of the bias"""
import inspect
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

x, y, model = torch_cell.x, torch_cell.y, torch_cell.model


def ours():
    weight, bias = keras_cell.model.get_weights()
    return np.array([weight.item(), bias.item()])


def theirs():
    return np.array([model.weight.item(), model.bias.item()])


def retrain(**settings):
    """Both from ones again, every weight in one group"""
    keras_cell.model.set_weights([np.ones((1, 1)), np.ones(1)])
    keras_cell.model.compile(
        keras.optimizers.AdamW(0.1, **settings), "mse")
    for p in model.parameters():
        torch.nn.init.ones_(p)
    AdamW = torch.optim.AdamW
    optimizer = AdamW(model.parameters(), lr=0.1, **settings)
    for _ in range(40):
        keras_cell.model.train_on_batch(x.numpy(), y.numpy())
        optimizer.zero_grad()
        torch_cell.loss_fn(model(x), y).backward()
        optimizer.step()
    return np.abs(theirs() - ours())


excluded, gap = ours(), np.abs(theirs() - ours()).max()
decay = inspect.signature(torch.optim.AdamW).parameters
assert decay["weight_decay"].default == 0.01
assert keras.optimizers.AdamW().weight_decay == 0.004
default = retrain().max()
assert default >= 0.004
print(f"plain, default decay: {default:.2g} (at least 0.004)")
assert gap <= 1e-4
print(f"weights, decay stated: {gap:.1e} (at most 1e-04)")

# One group decays the bias too, on both sides alike.
assert retrain(weight_decay=0.1).max() <= 1e-4
assert abs(ours() - excluded).max() >= 0.05

# The name is the whole path: a layer's name spares the layer.
kernel = keras_cell.model.layers[0].kernel
kernel.assign([[1.0]])
for name, left in (("another", 0.95), (kernel.path[:-7], 1.0)):
    optimizer = keras.optimizers.AdamW(0.1, weight_decay=0.5)
    optimizer.exclude_from_weight_decay(var_names=[name])
    optimizer.apply([np.zeros((1, 1), "float32")], [kernel])
    np.testing.assert_allclose(kernel, [[left]], atol=1e-6)
    kernel.assign([[1.0]])
print("same after")
