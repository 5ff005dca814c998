"""The same inner numbers, and how a hook can show others"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

nn, model, x = torch_cell.nn, torch_cell.model, torch_cell.x
np.testing.assert_array_equal(x, keras_cell.x)
assert torch.equal(torch_cell.features, model[:2](x))
for source, target in zip(
    keras_cell.model.weights, model.parameters(), strict=True
):
    target.data.copy_(torch.tensor(source.numpy().T))


def hooked(model, layer):
    """What this layer gives in model, kept without a copy."""
    kept = []
    hook = layer.register_forward_hook(
        lambda *a: kept.append(a[-1])
    )
    model(x)
    hook.remove()
    return kept[0].detach().numpy() if kept else None


hook = torch_cell.layer.register_forward_hook(torch_cell.keep)
with torch.no_grad():
    model(x)
hook.remove()
ours = keras_cell.features.numpy()
gap = np.abs(ours - torch_cell.found["hidden"].numpy()).max()
assert gap <= 1e-5
print(f"features: {gap:.1e} (at most 1e-05)")

# on the Linear, before the ReLU, which Keras has inside Dense
before = hooked(model, model[0])
gap = np.abs(ours - before).max()
assert gap >= 0.5 and before.min() < 0
print(f"plain, hook on Linear: {gap:.2f} (at least 0.5)")

# an in-place ReLU overwrites what the hook of the Linear kept
model[1].inplace = True
overwritten = hooked(model, model[0])
assert overwritten.min() == 0
gap = np.abs(overwritten - before).max()
assert gap >= 0.5
print(
    "hook on Linear, ReLU in place: "
    f"{gap:.2f} (at least 0.5)"
)
hook = model[0].register_forward_hook(torch_cell.keep)
model(x)
hook.remove()
kept = torch_cell.found["hidden"].detach().numpy()
np.testing.assert_array_equal(kept, before)  # keep copies

# a forward pre-hook gets the inputs as a tuple, before the
# module runs; what it returns takes their place
seen = []


def before_it(module, inputs):
    seen.extend(inputs)
    return (0 * inputs[0],)


hook = model[2].register_forward_pre_hook(before_it)
changed = model(x)
hook.remove()
assert torch.equal(seen[0], model[:2](x))
assert torch.equal(changed, model[2].bias.expand(len(x), -1))

# once removed, the hook stays silent; Keras shares its layer
torch_cell.found.clear()
model(x)
assert torch_cell.found == {}
assert keras_cell.inner.layers[-1] is keras_cell.model.layers[0]

# hooks hear modules only, and only those that are called
functional = nn.Linear(64, 32)
functional.forward = lambda x: x.relu()
assert hooked(functional, model[1]) is None

# in Keras, a subclass never had a graph to take an output from
nested = keras_cell.keras.Model()
nested.layer = keras_cell.layers.Dense(2)
nested.layer(ours)
try:
    nested.layer.output
except AttributeError as error:
    assert "no defined output" in str(error)
else:
    raise AssertionError("no error")
print("same after")
