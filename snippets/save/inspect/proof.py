"""Every saved array is found again under its name"""
from contextlib import redirect_stdout
import zipfile

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import h5py
    import keras_cell
    import torch_cell

# The .h5 file: folders named by class, the layer's name beside.
weights = {w.path: w.numpy() for w in keras_cell.model.weights}
folders = {"layers/dense": "hidden",
           "layers/batch_normalization": "norm"}
found = {}
with h5py.File("model.weights.h5") as file:
    assert "layers/hidden" not in file
    for folder, layer in folders.items():
        assert file[f"{folder}/vars"].attrs["name"] == layer
        own = [path for path in weights if f"/{layer}/" in path]
        for number, path in enumerate(own):
            found[path] = file[f"{folder}/vars/{number}"][:]
assert set(found) == set(weights)
for path, array in weights.items():
    np.testing.assert_array_equal(found[path], array)

# A .keras file is a zip with the same .h5 inside.
keras_cell.model.save("model.keras")
assert sorted(zipfile.ZipFile("model.keras").namelist()) == [
    "config.json", "metadata.json", "model.weights.h5"
]

# get_weights: a list without names, in the order of weights.
arrays = keras_cell.model.get_weights()
for one, other in zip(arrays, weights.values(), strict=True):
    np.testing.assert_array_equal(one, other)

# state_dict: parameters and buffers, one more than Keras has.
model, saved = torch_cell.model, torch.load("model.pt")
parameters = {name for name, _ in model.named_parameters()}
buffers = {name for name, _ in model.named_buffers()}
assert set(saved) == parameters | buffers
assert not parameters & buffers
assert len(saved) == len(weights) + 1
del saved["norm.num_batches_tracked"]
for tensor, array in zip(saved.values(), weights.values()):
    assert tuple(tensor.shape) == array.T.shape  # same order
print("task")
