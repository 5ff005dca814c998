"""What fits is loaded; and what strict=False hides"""
from contextlib import redirect_stdout
import warnings

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

# Keras: refused, then loaded but for the last layer.
path = "model.weights.h5"
saved = keras_cell.model.get_weights()
other = keras_cell.build(classes=5)
try:
    other.load_weights(path)
except ValueError as error:
    assert "(8, 3)" in str(error)
else:
    raise AssertionError("another shape was loaded")
# It raised after loading what fits: the model is half loaded.
np.testing.assert_array_equal(other.get_weights()[0], saved[0])
other = keras_cell.build(classes=5)
head = other.layers[1].get_weights()
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    other.load_weights(path, skip_mismatch=True)
assert said  # it warns of what it skipped
for model in other, keras_cell.other:
    for one, two in zip(model.get_weights()[:2], saved[:2]):
        np.testing.assert_array_equal(one, two)
for one, two in zip(other.layers[1].get_weights(), head):
    np.testing.assert_array_equal(one, two)

# PyTorch: strict=False forgives names, never shapes.
saved = torch.load("model.pt")
other = torch_cell.build(classes=5)
head = other[1].weight.clone()
try:
    other.load_state_dict(saved, strict=False)
except RuntimeError as error:
    assert "size mismatch for 1.weight" in str(error)
else:
    raise AssertionError("another shape was loaded")
# Half loaded here too.
assert torch.equal(other[0].weight, saved["0.weight"])
assert torch.equal(other[1].weight, head)
for name in "0.weight", "0.bias":
    loaded = torch_cell.other.state_dict()[name]
    assert torch.equal(loaded, saved[name])
assert torch_cell.two.T.shape == keras_cell.two.shape
missing = ["1.weight", "1.bias"]
assert torch_cell.result.missing_keys == missing

# A prefix on every name: nothing is loaded, nothing raised.
other = torch_cell.build(classes=3)
renamed = {f"module.{name}": saved[name] for name in saved}
result = other.load_state_dict(renamed, strict=False)
assert len(result.missing_keys) == len(other.state_dict())
assert result.unexpected_keys == list(renamed)
assert not torch.equal(other[0].weight, saved["0.weight"])
try:
    other.load_state_dict(renamed)
except RuntimeError as error:
    assert "Missing key(s) in state_dict" in str(error)
else:
    raise AssertionError("other names were loaded")
print("task")
