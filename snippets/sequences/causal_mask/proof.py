"""Which steps a mask lets look, in each framework's terms"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, layer = torch_cell.x, torch_cell.layer
np.testing.assert_array_equal(x, keras_cell.x)
keras_layer = keras_cell.layer
rng = np.random.default_rng(0)
shapes = [w.shape for w in keras_layer.weights]
arrays = [rng.normal(size=s).astype("float32") for s in shapes]
keras_layer.set_weights(arrays)
kernels = [torch.tensor(a.reshape(8, 8).T) for a in arrays[::2]]
biases = [torch.tensor(a.flatten()) for a in arrays[1::2]]
layer.load_state_dict({
    "in_proj_weight": torch.cat(kernels[:3]),
    "in_proj_bias": torch.cat(biases[:3]),
    "out_proj.weight": kernels[3],
    "out_proj.bias": biases[3],
})


def keras_attends(**options):
    return keras_layer(x.numpy(), x.numpy(), **options).numpy()


def attends(**options):
    return layer(x, x, x, **options)[0].detach().numpy()


wanted = attends(attn_mask=torch_cell.mask)
found = keras_attends(attention_mask=torch_cell.mask.numpy())
gap = np.abs(found - wanted).max()
assert gap >= 1
print(f"plain, PyTorch's mask in Keras: {gap:.1f} (at least 1)")
try:
    attends(is_causal=True)
except RuntimeError as error:
    assert "Need attn_mask" in str(error)
else:
    raise AssertionError("is_causal made a mask")
print("plain, is_causal=True alone: refused")
gap = np.abs(attends() - wanted).max()
assert gap >= 0.3
print(f"no mask: {gap:.2f} (at least 0.3)")
for options in (
    {"use_causal_mask": True},
    {"attention_mask": keras_cell.mask},
):
    gap = np.abs(keras_attends(**options) - wanted).max()
    assert gap <= 1e-4
print(f"each its own: {gap:.1e} (at most 0.0001)")
found = attends(attn_mask=torch_cell.hidden)
np.testing.assert_allclose(found, wanted, atol=1e-5)
found = attends(attn_mask=torch_cell.hidden, is_causal=True)
np.testing.assert_allclose(found, wanted, atol=1e-5)

# Keras takes -inf for True: it looks at the future alone
turned = keras_attends(attention_mask=~keras_cell.mask)
found = keras_attends(attention_mask=torch_cell.mask.numpy())
np.testing.assert_array_equal(found, turned)

# the cells' own outputs
y, same = torch_cell.y.detach(), torch_cell.same.detach()
np.testing.assert_allclose(y, same, atol=1e-6)
np.testing.assert_allclose(
    keras_cell.y, keras_cell.same, atol=1e-6)
print("same after")
