"""Slopes that are learnt: how many, and where they start"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = keras_cell.x.numpy()
first = torch.tensor(x).permute(0, 3, 1, 2)  # NCHW
keras_layer, layer = keras_cell.layer, torch_cell.layer


def apart(layer):
    with torch.no_grad():
        output = layer(first).permute(0, 2, 3, 1).numpy()
    return np.abs(output - keras_layer(x).numpy()).max()


gap = apart(torch.nn.PReLU(3))
assert gap >= 0.3
print(f"plain, default first slope: {gap:.2f} (at least 0.3)")
gap = apart(layer)
assert gap <= 1e-6
print(f"init=0.0: {gap:.1e} (at most 1e-06)")

relu = np.maximum(x, 0)  # what slopes of 0 begin as
np.testing.assert_array_equal(keras_cell.output, relu)
assert torch.equal(torch_cell.output, torch_cell.x.relu())

# the same slopes, learnt elsewhere
slopes = np.array([0.1, 0.5, -0.2], "float32")
keras_layer.set_weights([slopes.reshape(1, 1, 3)])
layer.load_state_dict({"weight": torch.tensor(slopes)})
gap = apart(layer)
assert gap <= 1e-6
print(f"slopes copied: {gap:.1e} (at most 1e-06)")

# left alone: one a number against one in all
assert keras_cell.plain.count_params() == 4 * 4 * 3
assert torch_cell.plain.weight.numel() == 1
assert torch_cell.plain.weight.item() == 0.25
assert not np.any(keras_cell.plain.alpha)

# so Keras's plain layer is bound to one size of image
try:
    keras_cell.plain(np.ones((1, 5, 5, 3), "float32"))
except Exception as error:
    assert "Incompatible shapes" in str(error)
    keras_layer(np.ones((1, 5, 5, 3), "float32"))
else:
    raise AssertionError("another size was taken")
print("same after")
