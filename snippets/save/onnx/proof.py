"""Both exported files with the same weights, in one runtime"""
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path

import numpy as np

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import torch
from onnxruntime.capi.onnxruntime_pybind11_state import (
    Fail, InvalidArgument)

load = torch_cell.onnxruntime.InferenceSession


def run(session, x):
    (entry,) = session.get_inputs()
    return session.run(None, {entry.name: x})[0]


def refuses(session, x):
    try:
        run(session, x)
    except InvalidArgument:
        return True


# Keras's weights in the other model, exported anew.
x, model = keras_cell.x, torch_cell.model
kernel, *rest, last, bias = keras_cell.model.get_weights()
arrays = [kernel.transpose(3, 2, 0, 1), *rest, last.T, bias]
with torch.no_grad():
    for weight, array in zip(model.parameters(), arrays):
        weight.copy_(torch.tensor(array.copy()))
turned = np.ascontiguousarray(x.transpose(0, 3, 1, 2))
export = partial(torch.onnx.export, model, verbose=False)
batch = torch.tensor(turned)
export((batch,), "fixed.onnx")
free = ({0: "batch"},)
export((batch,), "free.onnx", dynamic_shapes=free)
want = run(keras_cell.session, x)

fixed = load("fixed.onnx")
assert refuses(keras_cell.session, turned)
assert np.abs(run(fixed, turned) - want).max() <= 1e-5
if refuses(fixed, turned[:2]):
    print("plain, 2 images where 5 were exported: refused")
free = load("free.onnx")
gap = np.abs(run(free, turned) - want).max()
assert gap <= 1e-5 and np.ptp(want) > 0.05
print(f"both files, 5 images: {gap:.1e} (at most 1e-05)")
few = run(keras_cell.session, x[:2])
gap = np.abs(run(free, turned[:2]) - few).max()
assert gap <= 1e-5
print(f"dynamic_shapes, 2 images: {gap:.1e} (at most 1e-05)")
assert refuses(free, x)  # each keeps the order of its axes

# PyTorch writes the weights to a second file, Keras to one.
Path("free.onnx.data").rename("elsewhere")
try:
    load("free.onnx")
except Fail:
    pass
else:
    raise AssertionError("it loads without its weights")
export((batch,), "whole.onnx", external_data=False)
assert not Path("whole.onnx.data").exists()
np.testing.assert_array_equal(
    run(load("whole.onnx"), turned), run(fixed, turned))

(entry,) = torch_cell.session.get_inputs()
assert entry.name == "image" and entry.shape[0] == "batch"
got = run(torch_cell.session, torch_cell.x.numpy())
np.testing.assert_allclose(got, torch_cell.want, atol=1e-5)
np.testing.assert_allclose(want, keras_cell.want, atol=1e-5)
for cell in keras_cell, torch_cell:
    np.testing.assert_allclose(
        cell.output[:2], cell.few, atol=1e-5)


# A model that was never called: Keras has no shapes for it.
try:
    keras = keras_cell.keras
    fresh = keras.Sequential([keras.layers.Dense(2)])
    fresh.build((None, 4))
    fresh.export("fresh.onnx", format="onnx", verbose=False)
except ValueError as error:
    assert "called" in str(error)
else:
    raise AssertionError("exported")
print("same after")
