"""Which values are tensors, which of them hold floats"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf = keras_cell.tf
assert keras_cell.kind is tf.Tensor
assert torch_cell.kind is torch.Tensor
left, right = keras_cell.exact, torch_cell.exact
gap = len(right) - len(left)
assert gap >= 1 and "weight" not in left and "weight" in right
what = "plain, number of weights missed by isinstance"
print(f"{what}: {gap} (at least 1)")
assert keras_cell.tensors == torch_cell.tensors == right
assert right == ["weight", "token", "score"]
gaps = []
for name in keras_cell.tensors:
    left = keras_cell.shorter[name]
    right = torch_cell.shorter[name].detach()
    assert left.dtype.name == str(right.dtype).split(".")[1]
    gaps.append(np.abs(left.numpy() - right.numpy()).max())
assert max(gaps) <= 1e-9
print(f"values, shortened: {max(gaps):.1e} (at most 1e-09)")
cells = (keras_cell, torch_cell)
assert np.array_equal(*(cell.values["array"] for cell in cells))
assert torch_cell.shorter["token"].dtype == torch.int64
for cell in cells:
    assert cell.shorter["array"] is cell.values["array"]
    assert cell.shorter["name"] == "a"

# A type of PyTorch is no string, one of TensorFlow is
assert tf.float32 == "float32" and torch.float32 != "float32"
for dtype in (tf.float32, torch.float32):
    assert keras.backend.standardize_dtype(dtype) == "float32"
# PyTorch's types have a property, the tensors a method
assert torch.float16.is_floating_point
assert torch.zeros(1).is_complex() is False
assert tf.complex64.is_complex
# Keras's test knows the tensors of its backend alone
known = keras.ops.is_tensor
assert known(tf.constant(1)) and not known(torch.ones(1))
symbol = keras.Input((2,))
assert not known(symbol) and not tf.is_tensor(symbol)
assert isinstance(symbol, keras.KerasTensor)
assert not torch.is_tensor([torch.ones(1)])
print("same after")
