"""Medians and quantiles of four numbers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops


def refused(call, error, words):
    try:
        call()
    except error as found:
        assert words in str(found)
    else:
        raise AssertionError("it was accepted")


x = torch_cell.losses
gap = abs(float(keras_cell.middle) - torch.median(x).item())
assert gap >= 0.5
print(f"plain, torch.median: {gap:.2f} (at least 0.5)")
refused(
    lambda: torch.quantile(torch_cell.n, 0.5),
    RuntimeError,
    "either float or double",
)
print("plain, torch.quantile of integers: refused")
refused(
    lambda: torch.quantile(x, [0.25, 0.75]),
    TypeError,
    "invalid combination",
)
print("plain, torch.quantile with a list: refused")

np.testing.assert_array_equal(keras_cell.losses, x)
np.testing.assert_array_equal(keras_cell.n, torch_cell.n)
names = {
    "middle": "median and quantile 0.5",
    "quarters": "quarters",
    "lower": "lower middle",
    "of_integers": "of integers, as floats",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-6 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-06)")
known = np.quantile(x.numpy(), [0.25, 0.75])
np.testing.assert_allclose(torch_cell.quarters, known)
assert torch_cell.middle == np.median(x.numpy()) == 2.5
assert torch_cell.values == torch_cell.lower == 2
assert x[torch_cell.places] == 2
lower = torch.quantile(x, 0.5, interpolation="lower")
assert lower == torch_cell.lower
odd = torch.median(x[:3])
assert odd == float(ops.median(x[:3].numpy())) == 3

# nan spoils both, unless it is left out
broken = torch.tensor([1.0, torch.nan, 2.0])
assert torch.median(broken).isnan()
assert np.isnan(ops.median(broken.numpy()))
assert torch.nanmedian(broken) == 1
assert float(ops.nanmedian(broken.numpy())) == 1.5
assert torch.nanquantile(broken, 0.5) == 1.5
refused(
    lambda: torch.quantile(x.half(), 0.5),
    RuntimeError,
    "either float or double",
)
mode = torch.mode(torch.tensor([3, 3, 1, 1]))
assert mode.values == 1  # the smallest of the most frequent
print("same after")
