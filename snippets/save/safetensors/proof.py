"""Keras's file read by PyTorch, and an array written turned"""
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    Path("model.safetensors").rename("keras.safetensors")
    import torch_cell
from safetensors import safe_open
from safetensors.torch import save_model

x, model = keras_cell.x, torch_cell.build()
want = keras_cell.model(x).numpy()
np.testing.assert_array_equal(keras_cell.again(x), want)
tensors = torch_cell.load_file("keras.safetensors")
try:
    model.load_state_dict(tensors)
except RuntimeError:
    print("plain, Keras's file in load_state_dict: refused")


def apart(state):
    model.load_state_dict(state)
    output = model(torch.tensor(x)).detach().numpy()
    return np.abs(output - want).max()


# PyTorch's names and order of axes, in a file of Keras's side.
arrays = {}
for layer in keras_cell.model.layers:
    arrays[f"{layer.name}.weight"] = layer.kernel.numpy().T
    arrays[f"{layer.name}.bias"] = layer.bias.numpy()
keras_cell.save_file(arrays, "views.safetensors")
gap = apart(torch_cell.load_file("views.safetensors"))
assert gap >= 0.3
print(f"kernel.T, not copied: {gap:.2f} (at least 0.3)")
arrays = {k: np.ascontiguousarray(v) for k, v in arrays.items()}
keras_cell.save_file(arrays, "copies.safetensors")
gap = apart(torch_cell.load_file("copies.safetensors"))
assert gap <= 1e-5
print(f"renamed, kernel.T copied: {gap:.1e} (at most 1e-05)")

# PyTorch's writer refuses such a view, and shared weights.
own = torch_cell.model
weight = own.hidden.weight.detach()
for bad in {"w": weight.T}, {"w": weight, "again": weight}:
    try:
        torch_cell.save_file(bad, "bad.safetensors")
    except (ValueError, RuntimeError):
        continue
    raise AssertionError(list(bad))
own.twin = own.hidden  # save_model writes it once
save_model(own, "once.safetensors")
with safe_open("once.safetensors", "pt") as file:
    assert len(file.keys()) == 4
    # one tensor, or a part of it, without reading the rest
    assert file.get_slice("hidden.weight")[:1].shape == (1, 4)
del own.twin

assert torch_cell.same and keras_cell.same
again = torch_cell.again
for name, tensor in torch_cell.loaded.items():
    assert torch.equal(tensor, own.get_parameter(name))
    assert torch.equal(tensor, again.get_parameter(name))
print("same after")
