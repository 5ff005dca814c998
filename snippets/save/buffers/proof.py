"""What each weights file loses, and what puts it back"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

# On both sides the trained weights and mean are in the file.
names = {"mean", "linear.weight", "linear.bias"}
assert set(torch_cell.saved) == names
names = {"mean", "kernel", "bias"}
assert {w.name for w in keras_cell.model.weights} == names
trained = keras_cell.model.trainable_weights
assert [w.name for w in trained] == ["kernel", "bias"]
trained = dict(torch_cell.model.named_parameters())
assert list(trained) == ["linear.weight", "linear.bias"]
x = np.float32([[1, 2, 3, 4]])


def keras_gap():
    y = keras_cell.model(x) - keras_cell.again(x)
    return float(keras.ops.max(keras.ops.abs(y)))


def torch_gap():
    given = torch.tensor(x)
    with torch.no_grad():
        y = torch_cell.model(given) - torch_cell.again(given)
    return y.abs().max().item()


gaps = {"Keras": keras_gap, "PyTorch": torch_gap}
for name in gaps:
    gap = gaps[name]()
    assert gap >= 0.1
    print(f"{name}, reloaded: {gap:.2f} (at least 0.1)")
for net in keras_cell.other, torch_cell.again:
    assert net.mean[0] == 0.5
    assert net.on[0] == 1 and net.scale == 1
    net.scale = 3.0
    net.on = 2 * net.on
for name in gaps:
    gap = gaps[name]()
    assert gap <= 1e-5
    print(f"{name}, set by hand: {gap:.1e} (at most 1e-05)")

# With the same weights, both nets give the same.
linear = torch_cell.again.linear
kernel, bias = keras_cell.other.linear.get_weights()
linear.weight.data = torch.tensor(kernel.T)
linear.bias.data = torch.tensor(bias)
gap = torch_cell.again(torch.tensor(x)).detach().numpy()
gap = np.abs(gap - keras_cell.again(x)).max()
assert gap <= 1e-5
print(f"Keras against PyTorch: {gap:.1e} (at most 1e-05)")

# Registered for good, PyTorch saves it, and misses it.
torch_cell.again.register_buffer("on", torch.ones(4))
assert "on" in torch_cell.again.state_dict()
try:
    torch_cell.again.load_state_dict(torch_cell.saved)
except RuntimeError as error:
    assert 'Missing key(s) in state_dict: "on"' in str(error)
else:
    raise AssertionError("on was not missed")
print("task")
