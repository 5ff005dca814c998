"""Labels of six types in both, and which are refused"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

nn, logits = torch_cell.nn, torch_cell.logits
whole = ["int64", "int32", "uint8"]
floats = ["float32", "float64", "float16"]


def taken(torch_fn, keras_fn, predicted, labels):
    """The types that PyTorch takes: gaps, types of the loss"""
    gaps, types = {}, {}
    for dtype in whole + floats:  # Keras takes them all
        typed = labels.astype(dtype)
        right = keras_fn(typed, predicted.numpy())
        assert right.dtype.name == "float32"
        try:
            loss = torch_fn(predicted, torch.tensor(typed))
        except RuntimeError:
            continue
        gaps[dtype] = abs(loss.item() - float(right))
        types[dtype] = str(loss.dtype).removeprefix("torch.")
    return gaps, types


gaps, types = taken(
    torch_cell.classes, keras_cell.classes, torch_cell.x,
    keras_cell.y,
)
assert list(gaps) == ["int64", "uint8"]
gap = max(gaps.values())
assert gap <= 1e-5
print("plain, int32 class indices: refused")
print(f"int64 class indices: {gap:.1e} (at most 1e-05)")

# BCEWithLogitsLoss takes floats alone, and its loss has the
# type of the labels: float16 keeps three digits of it.
np.testing.assert_array_equal(keras_cell.logits, logits.numpy())
labels, binary = torch_cell.y.numpy(), torch_cell.binary
assert labels.dtype == "int64"
gaps, types = taken(binary, keras_cell.binary, logits, labels)
assert list(gaps) == floats
assert all(name == dtype for name, dtype in types.items())
assert 5e-6 < gaps["float16"] < 1e-4
gap = max(gaps["float32"], gaps["float64"])
assert gap <= 1e-5
print("plain, int64 for 0 and 1: refused")
print(f"float32 for 0 and 1: {gap:.1e} (at most 1e-05)")
y16 = torch_cell.y.bfloat16()
assert binary(logits, y16).dtype == torch.bfloat16

# BCELoss is stricter: the labels have the prediction's type.
p, y = torch.sigmoid(logits), torch_cell.y
keras_bce = keras_cell.keras.losses.BinaryCrossentropy()
gaps, _ = taken(nn.BCELoss(), keras_bce, p, labels)
assert list(gaps) == ["float32"] and gaps["float32"] <= 1e-5
try:
    nn.BCELoss()(p, y.double())
except RuntimeError as error:
    assert "Found dtype Double but expected Float" in str(error)
else:
    raise AssertionError("float64 labels were accepted")

# The squared error takes any numbers.
keras_mse = keras_cell.keras.losses.MeanSquaredError()
gaps, types = taken(nn.MSELoss(), keras_mse, logits, labels)
assert list(gaps) == whole + floats and max(gaps.values()) == 0
assert types["int64"] == "float32"
print("same after")
