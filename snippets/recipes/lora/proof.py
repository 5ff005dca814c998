"""Keras's weights in PyTorch, then five steps of both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

assert keras_cell.right.mean() > 0.9
assert torch_cell.right.float().mean() > 0.9
left, right = keras_cell.layer, torch_cell.layer
rate = keras_cell.model.optimizer.learning_rate
(group,) = torch_cell.optimizer.param_groups
assert np.isclose(rate, group["lr"])
x, y = keras_cell.x[:64], keras_cell.y[:64]
images, labels = torch_cell.x[:64], torch_cell.y[:64]
assert not left._kernel.trainable and left.bias.trainable
assert not right.weight.requires_grad
assert left.get_config()["lora_alpha"] == 8
fresh = keras.layers.Dense(10)
fresh.build((None, 64))
fresh.enable_lora(4)
assert fresh.lora_alpha == 4  # its own is the rank
assert not fresh.lora_kernel_b.numpy().any()
assert fresh.lora_kernel_a.numpy().any()


def tensor(weight):
    return torch.tensor(weight.numpy().T.copy())


def move():
    right.weight.data = tensor(left._kernel)
    right.bias.data = tensor(left.bias)
    torch_cell.down.weight.data = tensor(left.lora_kernel_a)
    torch_cell.up.weight.data = tensor(left.lora_kernel_b)


def apart(**options):
    with torch.no_grad():
        output = torch_cell.model(images, **options).numpy()
    return np.abs(output - keras_cell.model(x).numpy()).max()


move()
gap = apart(alpha=4)
assert gap >= 1
print(f"plain, without alpha / rank: {gap:.1f} (at least 1)")
gap = apart()
assert gap <= 1e-4
print(f"output: {gap:.1e} (at most 0.0001)")

# The same steps: what moves, and what rests.
before = left._kernel.numpy()
model = keras_cell.model
model.compile(keras.optimizers.SGD(0.1), keras_cell.loss_fn)
model.fit(x, y, 64, epochs=5, verbose=0)
optimizer = torch.optim.SGD(torch_cell.trained, lr=0.1)
for _ in range(5):
    optimizer.zero_grad()
    output = torch_cell.model(images)
    torch.nn.functional.cross_entropy(output, labels).backward()
    optimizer.step()
gap = apart()
assert gap <= 1e-3
print(f"output after 5 steps: {gap:.1e} (at most 0.001)")
assert np.array_equal(left._kernel, before)
assert np.array_equal(right.weight, before.T)

# What is saved is one kernel, the sum.
model.save_weights("adapted.weights.h5")
plain = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)])
plain.load_weights("adapted.weights.h5")
gap = np.abs(plain(x) - model(x)).max()
assert gap <= 1e-4
print(f"saved, read without it: {gap:.1e} (at most 0.0001)")
print("same after")
