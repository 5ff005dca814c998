"""The same length and direction: outputs and gradients"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf
from torch import nn

x, theirs = torch_cell.x, keras_cell.layer
np.testing.assert_allclose(keras_cell.x, x, rtol=1e-6)
assert list(torch_cell.layer.state_dict()) == ["bias", "weight"]
assert torch_cell.change < 1e-6

# fresh, the length is the kernel's: nothing has changed
plain = x.numpy() @ theirs.kernel.numpy()
np.testing.assert_allclose(keras_cell.output, plain, atol=1e-6)

theirs.g.assign([2.0, 0.5])
kernel = theirs.kernel.numpy()
layer = torch_cell.parametrizations.weight_norm(nn.Linear(3, 2))
state = {
    "bias": torch.zeros(2),
    "parametrizations.weight.original0": [[2.0], [0.5]],
    "parametrizations.weight.original1": kernel.T,
}
state = {k: torch.as_tensor(v) for k, v in state.items()}
layer.load_state_dict(state)
with tf.GradientTape() as tape:
    output = theirs(x.numpy())
    loss = tf.reduce_sum(output**2)
slopes = tape.gradient(loss, [theirs.g, theirs.kernel])
right = layer(x)
gap = np.abs(output - right.detach().numpy()).max()
assert gap <= 1e-5
print(f"output, lengths 2 and 0.5: {gap:.1e} (at most 1e-05)")
right.square().sum().backward()
held = layer.parametrizations.weight
length = held.original0.grad[:, 0].numpy()
gap = np.abs(slopes[0] - length).max()
assert gap <= 1e-4
print(f"gradient of the length: {gap:.1e} (at most 0.0001)")
gap = np.abs(slopes[1] - held.original1.grad.T.numpy()).max()
assert gap <= 1e-4
print(f"gradient of the direction: {gap:.1e} (at most 0.0001)")
assert min(np.abs(slopes[0]).max(), np.abs(slopes[1]).max()) > 1
lengths = layer.weight.detach().norm(dim=1)
np.testing.assert_allclose(lengths, [2, 0.5], rtol=1e-6)

# files of the older function are read: weight_g and weight_v
older = {"bias": state["bias"]}
older["weight_g"] = state["parametrizations.weight.original0"]
older["weight_v"] = state["parametrizations.weight.original1"]
fresh = torch_cell.parametrizations.weight_norm(nn.Linear(3, 2))
fresh.load_state_dict(older)
assert torch.equal(fresh(x), layer(x))
print("one side")
