"""Sums of both cells; missing and mixed devices"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

gap = abs(float(keras_cell.total) - torch_cell.total.item())
assert gap <= 1e-6
print(f"sum of x + 1: {gap:.1e} (at most 1e-06)")
assert float(keras_cell.total) == 12

tf = keras_cell.tf
with tf.device("GPU:99"):
    assert tf.ones(2).numpy().sum() == 2
try:
    torch.ones(2, device="cuda:99")
except (RuntimeError, AssertionError):
    pass
else:
    raise AssertionError("PyTorch has a hundredth GPU")

# to() of a tensor returns it, to() of a model moves it
x = torch.ones(2, 3)
x.to("meta")
assert x.device.type == "cpu"
model = torch.nn.Linear(3, 1)
assert model.to("meta") is model
assert model.weight.device.type == "meta"

# A model and data in two places
try:
    x + torch.ones(2, 3, device="meta")
except RuntimeError as error:
    assert "device" in str(error)
else:
    raise AssertionError("PyTorch added across devices")
print("same")
