"""Weighted sums in one call, and written out"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

names = {
    "between": "a quarter of the way",
    "affine": "sum and product",
    "update": "x + 0.1 * y * y",
    "many": "of a batch",
}
for name, what in names.items():
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    gap = np.abs(left - right.numpy()).max()
    assert gap <= 1e-5 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-05)")
x, y, kernel = torch_cell.x, torch_cell.y, torch_cell.kernel
assert torch_cell.between.tolist() == [1.5, 3.5]
np.testing.assert_allclose(
    torch_cell.affine, [[17, 30], [25, 42]], rtol=1e-6
)
np.testing.assert_allclose(
    torch_cell.update, [1.9, 8.4], rtol=1e-6
)
for one in torch_cell.many:
    assert torch.equal(one, torch_cell.affine)

# weight may be a tensor, but no type is mixed
weight = torch.tensor([0.0, 1.0])
assert torch.lerp(x, y, weight).tolist() == [1, 8]
for wrong in (y.double(), y.long()):
    try:
        torch.lerp(x, wrong, 0.5)
    except RuntimeError as error:
        assert "dtype" in str(error)
    else:
        raise AssertionError("lerp mixed types")
assert (x + 0.5 * (y.double() - x)).dtype == torch.float64

# in place, a running average: a = 0.9 * a + 0.1 * new
average = torch.zeros(2)
for _ in range(2):
    average.lerp_(y, 0.1)
torch.testing.assert_close(average, 0.19 * y)
# beta and alpha weigh the sum and the product
right = torch.addmm(x, kernel, kernel, beta=0, alpha=2)
assert torch.equal(right, 2 * kernel @ kernel)
# ... and beta=0 hides even a nan
lost = torch.full((2,), torch.nan)
right = torch.addmm(lost, kernel, kernel, beta=0)
assert torch.equal(right, kernel @ kernel)
# addcdiv adds a scaled quotient
right = torch.addcdiv(x, x, y, value=3)
torch.testing.assert_close(right, x + 3 * x / y)
# addmm takes matrices alone, baddbmm batches alone
try:
    torch.addmm(x, torch_cell.batch, torch_cell.batch)
except RuntimeError as error:
    assert "2D" in str(error) or "matri" in str(error)
else:
    raise AssertionError("addmm took a batch")
print("same")
