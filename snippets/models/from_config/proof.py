"""A model built from the description of another one"""

import json
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

x, config = keras_cell.x, keras_cell.config
ours, theirs = keras_cell.model, torch_cell.model

# The description says the layers; the weights are new ones.
fresh = keras.Sequential.from_config(config)
gap = np.abs(fresh(x) - ours(x)).max()
assert gap >= 0.1
print(f"from_config, first weights: {gap:.2f} (at least 0.1)")

for twin in keras_cell.twin, keras_cell.read:
    assert twin is not ours
    assert json.dumps(twin.get_config()) == json.dumps(config)
    assert [type(a) for a in twin.layers] == [
        type(a) for a in ours.layers
    ]
    gap = np.abs(twin(x) - ours(x)).max()
    assert gap <= 1e-6
print(f"with its weights, Keras: {gap:.1e} (at most 1e-06)")
for twin in torch_cell.twin, torch_cell.read:
    assert twin is not theirs and str(twin) == str(theirs)
    with torch.no_grad():
        gap = (
            (twin(torch_cell.x) - theirs(torch_cell.x))
            .abs()
            .max()
        )
    assert gap <= 1e-6
print(f"with its weights, PyTorch: {gap:.1e} (at most 1e-06)")

# It is plain data, which JSON holds.
text = json.dumps(config)
assert json.dumps(json.loads(text)) == text
assert set(torch_cell.config) == {"inputs", "hidden", "classes"}
assert not hasattr(theirs, "get_config")

# Both models are the same one.
for at, layer in zip((0, 2), ours.layers):
    kernel, bias = layer.get_weights()
    theirs[at].weight.data.copy_(torch.tensor(kernel.T))
    theirs[at].bias.data.copy_(torch.tensor(bias))
found = theirs(torch_cell.x).detach().numpy()
np.testing.assert_allclose(found, ours(x), atol=1e-6)
np.testing.assert_array_equal(torch_cell.x, x)


# A model of one's own class is described only if it says how.
class Own(keras.Model):
    def __init__(self, units):
        super().__init__()
        self.dense = keras.layers.Dense(units)


try:
    Own(3).get_config()
except NotImplementedError:
    pass
else:
    raise AssertionError("it was described")
print("one side")
