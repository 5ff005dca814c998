"""Two layers with relu and without, and one for both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = keras_cell.x
np.testing.assert_array_equal(x, torch_cell.x)
arrays = keras_cell.model.get_weights()
keras_cell.linear.set_weights(arrays)
for model in torch_cell.model, torch_cell.linear:
    with torch.no_grad():
        for p, w in zip(model.parameters(), arrays):
            p.copy_(torch.tensor(w.T))

with torch.no_grad():
    straight = torch_cell.linear(torch.tensor(x)).numpy()
    bent = torch_cell.model(torch.tensor(x)).numpy()
wanted = keras_cell.model(x).numpy()

# The plain translation forgets the relu.
gap = np.abs(straight - wanted).max()
assert gap >= 0.1
print(f"plain, nn.ReLU() left out: {gap:.2f} (at least 0.1)")
gap = np.abs(bent - wanted).max()
assert gap <= 1e-5
print(f"with nn.ReLU(): {gap:.1e} (at most 1e-05)")

# Without it the two kernels multiply into one.
k1, b1, k2, b2 = arrays
folded = x @ (k1 @ k2) + (b1 @ k2 + b2)
gap = np.abs(straight - folded).max()
assert gap <= 1e-5
print(f"both layers folded: {gap:.1e} (at most 1e-05)")
linear = keras_cell.linear(x)
np.testing.assert_allclose(linear, folded, atol=1e-5)
for cell in keras_cell, torch_cell:
    assert cell.one_layer_does(cell.linear)
    assert not cell.one_layer_does(cell.model)
print("same after")
