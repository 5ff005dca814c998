"""A checkpoint marked as saved on a GPU, read without one"""
from contextlib import redirect_stdout
from unittest import mock
from zipfile import ZipFile

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import h5py
    import keras_cell
    import torch_cell

# A file from a GPU says "cuda:0" where this one says "cpu".
with ZipFile("model.pt") as cpu, ZipFile("gpu.pt", "w") as gpu:
    old, new = b"X\x03\0\0\0cpu", b"X\x06\0\0\0cuda:0"
    for name in cpu.namelist():
        gpu.writestr(name, cpu.read(name).replace(old, new))

available = "torch.cuda.is_available"
with mock.patch(available, return_value=False):
    try:
        torch.load("gpu.pt")
    except RuntimeError as error:
        assert "on a CUDA device" in str(error)
    else:
        raise AssertionError("loaded without a GPU")
    loaded = torch_cell.load("gpu.pt").state_dict()
weights = torch_cell.model.state_dict()
for name in weights:
    assert torch.equal(loaded[name], weights[name])

# Keras: plain arrays, and no word of a device anywhere.
device = keras_cell.model.layers[0].kernel.value.device
assert "device:" in device  # what the variable itself knows
with open("model.weights.h5", "rb") as file:
    content = file.read().lower()
for word in b"device", b"cpu:", b"gpu:":
    assert word not in content
with h5py.File("model.weights.h5") as file:
    kernel = file["layers/dense/vars/0"][:]
for arrays in keras_cell.one, keras_cell.two:
    np.testing.assert_array_equal(arrays[0], kernel)
assert kernel.shape == torch_cell.two.T.shape
print("one side")
