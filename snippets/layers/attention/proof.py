"""The same digits through the same heads, with a mask"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, other = torch_cell.x, torch_cell.other
np.testing.assert_array_equal(x, keras_cell.x)
layer = torch_cell.layer
keras_layer = keras_cell.layer

# masked, step k sees no more than the steps up to its own
seen = [x[:, : k + 1] for k in range(8)]
steps = [layer(s, s, s)[0][:, -1].detach() for s in seen]
steps = np.stack(steps, axis=1)
gap = np.abs(steps - torch_cell.causal.detach().numpy()).max()
steps = [keras_layer(s.numpy(), s.numpy())[:, -1] for s in seen]
steps = np.stack(steps, axis=1)
gap = max(gap, np.abs(steps - keras_cell.causal).max())
assert gap <= 1e-5
print(f"each step without a mask: {gap:.1e} (at most 1e-05)")
assert torch.equal(layer(x, x, other)[0], torch_cell.y)
y = keras_layer(x.numpy(), other.numpy(), x.numpy())
np.testing.assert_allclose(y, keras_cell.y, atol=1e-6)

rng = np.random.default_rng(0)
arrays = [rng.normal(size=w.shape) for w in keras_layer.weights]
keras_layer.set_weights(arrays)  # kernel, bias: q, k, v, output
kernels = [a.reshape(8, 8).T for a in arrays[::2]]
biases = [a.flatten() for a in arrays[1::2]]
state = {
    "in_proj_weight": np.concatenate(kernels[:3]),
    "in_proj_bias": np.concatenate(biases[:3]),
    "out_proj.weight": kernels[3],
    "out_proj.bias": biases[3],
}
state = {name: torch.tensor(w) for name, w in state.items()}
layer.load_state_dict(state)


def apart(found, expected):
    return np.abs(found[0].detach().numpy() - expected).max()


# Keras takes query, value, key; PyTorch query, key, value
expected = keras_layer(x.numpy(), other.numpy(), x.numpy())
gap = apart(layer(x, other, x), expected)
assert gap >= 0.1
print(f"arguments in Keras's order: {gap:.2f} (at least 0.1)")
gap = apart(layer(x, x, other), expected)
assert gap <= 1e-4
print(f"in PyTorch's order: {gap:.1e} (at most 0.0001)")
named = layer(value=other, key=x, query=x)
assert apart(named, expected) <= 1e-4

# True lets Keras look, and forbids PyTorch to
mask = torch_cell.mask
np.testing.assert_array_equal(mask, keras_cell.mask)
options = {"attention_mask": mask.numpy()}
expected = keras_layer(x.numpy(), x.numpy(), **options)
gap = apart(layer(x, x, x, attn_mask=~mask), expected)
assert gap <= 1e-4
print(f"mask turned round: {gap:.1e} (at most 0.0001)")
wrong = mask.clone()
wrong[-1, 0] = False  # so that no row forbids everything
gap = apart(layer(x, x, x, attn_mask=wrong), expected)
assert gap >= 0.1
print(f"mask as it is: {gap:.2f} (at least 0.1)")

# key_dim is the size of a head, embed_dim that of all heads
assert arrays[0].shape == (8, 2, 4) and layer.head_dim == 4
assert keras_layer.count_params() == torch_cell.count == 288
print("same after")
