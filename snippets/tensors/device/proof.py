"""Sums of both cells; missing and mixed devices"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
try:
    torch.ones(2, device="cuda:99")
except (RuntimeError, AssertionError):
    print("plain, a GPU that is missing: refused")
else:
    raise AssertionError("PyTorch has a hundredth GPU")
assert "GPU:99" not in keras_cell.y.device
assert (keras_cell.y.numpy() == 2).all()

gap = abs(float(keras_cell.total) - torch_cell.total.item())
assert gap <= 1e-6
print(f"sum, the device looked up: {gap:.1e} (at most 1e-06)")
assert float(keras_cell.total) == 12
assert bool(keras_cell.gpus) == ("GPU" in keras_cell.name)
assert torch_cell.has_gpu == (torch_cell.device.type == "cuda")
assert torch_cell.x.device.type == torch_cell.device.type

# to() of a tensor returns another, to() of a model moves it
x, far, model = torch_cell.x, torch_cell.far, torch_cell.model
assert far is not x and far.device.type == "meta"
assert model.to("meta") is model
assert model.weight.device.type == "meta"

# Two places: refused, but for a CPU tensor without axes
assert torch_cell.moved.device.type == "meta"
here, number = torch.ones(2, 3), far.sum()
for left, right in ((here, far), (here, number)):
    try:
        left + right
    except RuntimeError as error:
        assert "device" in str(error)
    else:
        raise AssertionError("PyTorch added across devices")
with tf.device("CPU:0"):
    left = tf.ones((2, 3))
assert (left + keras_cell.x).shape == (2, 3)
print("same after")
