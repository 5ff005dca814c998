"""Both blocks with the same weights, and what passes through"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

x = keras_cell.x
for name, bound in ("same", 1e-5), ("wider", 1e-5):
    ours, theirs = (
        getattr(keras_cell, name),
        getattr(torch_cell, name),
    )
    dense = [
        layer
        for layer in ours.layers
        if isinstance(layer, keras.layers.Dense)
    ]
    biased = [layer for layer in dense if layer.use_bias]
    pairs = [(theirs.branch, biased[0])]
    if name == "wider":
        bare = [layer for layer in dense if not layer.use_bias]
        pairs.append((theirs.shortcut, bare[0]))
    assert len(pairs) == len(dense)
    with torch.no_grad():
        for linear, layer in pairs:
            linear.weight.copy_(
                torch.tensor(layer.kernel.numpy().T)
            )
            if linear.bias is not None:
                linear.bias.copy_(
                    torch.tensor(layer.bias.numpy())
                )
        output = theirs(torch.tensor(x)).numpy()
    gap = np.abs(output - ours(x).numpy()).max()
    assert gap <= bound
    shape = {"same": "8 to 8", "wider": "8 to 16"}[name]
    print(f"output, {shape}: {gap:.1e} (at most 1e-05)")

# What comes in goes out: no copy, no weights, any type.
same = torch_cell.same.shortcut
assert same(torch_cell.x) is torch_cell.x
assert not list(same.parameters())
identity = keras.layers.Identity()
np.testing.assert_array_equal(identity(x), x)
assert identity(np.arange(3)).dtype == "int64"
assert not identity.weights

# nn.Identity takes and forgets the arguments of any layer,
# Keras's refuses them.
assert isinstance(
    torch.nn.Identity(8, 16, bias=False), torch.nn.Identity
)
try:
    keras.layers.Identity(8)
except TypeError:
    pass
else:
    raise AssertionError("an argument was accepted")
print("same")
