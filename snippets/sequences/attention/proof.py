"""The same digits through the same heads, with a mask"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import torch.nn.functional as F

x, context = torch_cell.x, torch_cell.context
np.testing.assert_array_equal(x, keras_cell.x)
np.testing.assert_array_equal(context, keras_cell.context)
layer, keras_layer = torch_cell.layer, keras_cell.layer

# the cells' outputs: over the context, and each step with no
# more than the steps up to its own
assert torch.equal(layer(x, context, context)[0], torch_cell.y)
y = keras_layer(x.numpy(), context.numpy(), context.numpy())
np.testing.assert_allclose(y, keras_cell.y, atol=1e-6)
seen = [x[:, : k + 1] for k in range(8)]
steps = [layer(s, s, s)[0][:, -1].detach() for s in seen]
steps = np.stack(steps, axis=1)
gaps = [
    np.abs(steps - found.detach().numpy()).max()
    for found in (torch_cell.causal, torch_cell.masked)
]
steps = [keras_layer(s.numpy(), s.numpy())[:, -1] for s in seen]
steps = np.stack(steps, axis=1)
gaps += [
    np.abs(steps - found).max()
    for found in (keras_cell.causal, keras_cell.masked)
]
gap = max(gaps)
assert gap <= 1e-5
print(f"shorter sequences, no mask: {gap:.1e} (at most 1e-05)")

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
expected = keras_layer(x.numpy(), context.numpy(), x.numpy())
gap = apart(layer(x, context, x), expected)
assert gap >= 0.1
print(
    "plain, arguments in Keras's order: "
    f"{gap:.2f} (at least 0.1)"
)
gap = apart(layer(x, x, context), expected)
assert gap <= 1e-4
print(
    "arguments in PyTorch's order: "
    f"{gap:.1e} (at most 0.0001)"
)
named = layer(value=context, key=x, query=x)
assert apart(named, expected) <= 1e-4

# True lets Keras look, and hides from nn.MultiheadAttention
mask = torch_cell.mask
np.testing.assert_array_equal(~mask, keras_cell.mask)
options = {"attention_mask": keras_cell.mask}
expected = keras_layer(x.numpy(), x.numpy(), **options)
gap = apart(layer(x, x, x, attn_mask=mask), expected)
assert gap <= 1e-4
print(f"mask turned round: {gap:.1e} (at most 0.0001)")
wrong = ~mask
wrong[-1, 0] = False  # so that no row hides everything
gap = apart(layer(x, x, x, attn_mask=wrong), expected)
assert gap >= 0.1
print(f"plain, mask as it is: {gap:.2f} (at least 0.1)")

# is_causal=True is a hint there, and makes no mask
try:
    layer(x, x, x, is_causal=True)
except RuntimeError as error:
    assert "Need attn_mask" in str(error)
else:
    raise AssertionError("is_causal made a mask")
print("plain, is_causal=True alone: refused")

# In F.scaled_dot_product_attention True lets look, as in Keras
heads = x.unflatten(2, (2, 4))  # steps, heads, size of a head
ops = keras_cell.keras.ops
arrays, allowed = 3 * [heads.numpy()], keras_cell.mask
expected = ops.dot_product_attention(*arrays, mask=allowed)
turned = 3 * [heads.transpose(1, 2)]
attend = F.scaled_dot_product_attention
for options in {"attn_mask": ~mask}, {"is_causal": True}:
    found = attend(*turned, **options).transpose(1, 2)
    gap = np.abs(found.numpy() - expected).max()
    assert gap <= 1e-5
name = "F.scaled_dot_product_attention"
print(f"{name}: {gap:.1e} (at most 1e-05)")

# key_dim is the size of a head, embed_dim that of all heads
assert keras_layer.weights[0].shape == (8, 2, 4)
assert layer.head_dim == 4
assert keras_layer.count_params() == torch_cell.count == 288
# the pair: PyTorch's weights are the mean over the heads
assert keras_cell.weights.shape == (64, 2, 8, 8)
assert torch_cell.weights.shape == (64, 8, 8)
print("same after")
