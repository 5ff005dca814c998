"""What is left of a weight's value after a step"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras import layers

tf, w = keras_cell.tf, torch_cell.w
expected = keras_cell.before.numpy()
assert expected.tolist() == [1, 2]
gap = np.abs(torch_cell.same.numpy() - expected).max()
assert gap >= 0.1
print(f"plain, detach() alone: {gap:.2f} (at least 0.1)")
assert torch_cell.same.data_ptr() == w.data_ptr()
gaps = []
for name in ("before", "grad", "loss", "w", "same"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    gaps.append(np.abs(left - right).max())
assert max(gaps) <= 1e-6
print(f"copies and gradient: {max(gaps):.1e} (at most 1e-06)")

# clone alone stays on the graph, detach leaves it
assert torch_cell.y.grad_fn is not None
assert torch_cell.y.data_ptr() != w.data_ptr()
assert not torch_cell.before.requires_grad
# state_dict does not copy, get_weights does
layer = torch.nn.Linear(1, 1)
state = layer.state_dict()
assert state["bias"].data_ptr() == layer.bias.data_ptr()
# a network's state is kept by clones of it
kept = {name: x.clone() for name, x in state.items()}
with torch.no_grad():
    layer.bias += 1
assert not torch.equal(kept["bias"], state["bias"])
dense = layers.Dense(1)
dense.build((None, 1))
kept = dense.get_weights()
dense.bias.assign([1.0])
assert kept[1] == 0 and dense.get_weights()[1] == 1
# in the cell of TensorFlow, the name alone is no copy
assert keras_cell.same is keras_cell.w
assert isinstance(keras_cell.y, tf.Tensor)
print("same after")
