"""The old spellings, those of today, and TensorFlow's"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

made = torch_cell.of_three
assert tuple(keras_cell.of_three.shape) == ()
assert made.numel() >= 3
what = "plain, number of values in torch.FloatTensor(3)"
print(f"{what}: {made.numel()} (at least 3)")
try:
    torch.FloatTensor(3.0)
except TypeError as error:
    assert "data must be a sequence" in str(error)
else:
    raise AssertionError("a number made a tensor")
print("plain, torch.FloatTensor(3.0): refused")

gaps = []
for name in ("labels", "x", "targets", "loss", "grad"):
    left = getattr(keras_cell, name)
    right = getattr(torch_cell, name).detach()
    assert left.dtype.name == str(right.dtype).split(".")[1]
    assert tuple(left.shape) == tuple(right.shape)
    gaps.append(np.abs(left.numpy() - right.numpy()).max())
assert max(gaps) <= 1e-6
print(f"tensors and gradient: {max(gaps):.1e} (at most 1e-06)")

# What is written today gives the same
today = torch.tensor([2, 0, 1], dtype=torch.int64)
assert torch.equal(today, torch_cell.labels)
assert torch.equal(today.to(torch.float32), torch_cell.targets)
assert torch.equal(today.to(torch_cell.x), torch_cell.targets)
assert today.type() == "torch.LongTensor"
assert torch.equal(today.type(torch.FloatTensor), today.float())
# LongTensor cuts; torch.tensor cuts too, TensorFlow refuses
cut = torch.LongTensor([1.7, -1.7])
assert cut.tolist() == [1, -1]
try:
    keras_cell.tf.constant([1.7], dtype="int64")
except TypeError as error:
    assert "Cannot convert" in str(error)
else:
    raise AssertionError("a float became an integer")
# Variable is a tensor, on the same memory
x = torch.ones(2)
v = torch_cell.Variable(x, requires_grad=True)
assert type(v) is torch.Tensor and v.data_ptr() == x.data_ptr()
assert isinstance(x, torch_cell.Variable)
assert torch_cell.w.is_leaf and not x.requires_grad
print("same after")
