"""Which old arguments are refused, and which are misread"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, written = keras_cell.keras, keras_cell.written
for name in "lr", "input, output", "output_dim", "border_mode":
    try:
        written[name]()
    except (TypeError, ValueError):
        continue
    raise AssertionError(f"{name} was taken")
print("plain, SGD(lr=0.1) in Keras: refused")

# Two old calls run and do something else than they did.
x = np.random.default_rng(0).normal(size=(2, 8, 8, 3))
x = x.astype("float32")
assert keras_cell.old.kernel_size == (3, 3)
wide, narrow = keras_cell.old(x), keras_cell.model(x)
assert wide.shape == (2, 2, 2, 4) and narrow.shape == (2, 144)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer = written["decay"]()
assert "decay" in str(caught[0].message)
variable = keras.Variable([1.0])
optimizer.apply([np.zeros(1, "float32")], [variable])
assert optimizer.iterations == 1
gap = abs(float(optimizer.learning_rate) - 0.1 / 1.5)
assert gap >= 0.03
print(f"plain, rate with decay=0.5: {gap:.3f} (at least 0.03)")

# What is written today: a schedule, and kernel_size as a pair.
schedules = keras.optimizers.schedules
schedule = schedules.InverseTimeDecay(0.1, 1, 0.5)
rate = torch_cell.optimizer.param_groups[0]["lr"]
gap = abs(float(schedule(1)) - rate)
assert gap <= 1e-6
print(f"rate of a schedule: {gap:.1e} (at most 1e-06)")
kernel, bias = keras_cell.today.get_weights()
with torch.no_grad():
    weight = torch.tensor(kernel).permute(3, 2, 0, 1)
    torch_cell.today.weight.copy_(weight)
    torch_cell.today.bias.copy_(torch.tensor(bias))
    y = torch_cell.today(torch.tensor(x).permute(0, 3, 1, 2))
y = y.permute(0, 2, 3, 1).reshape(2, 144)
gap = np.abs(y.numpy() - narrow.numpy()).max()
assert gap <= 1e-5
print(f"convolution: {gap:.1e} (at most 1e-05)")
assert torch_cell.y.shape == y.shape
print("same after")
