"""Products of both cells, and which shapes are refused"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, a = keras_cell.tf, torch_cell.a
for product in (tf.matmul, tf.Tensor.__matmul__):
    try:
        product(keras_cell.a, keras_cell.v)
    except tf.errors.InvalidArgumentError as error:
        assert "ndims" in str(error)
    else:
        raise AssertionError("TensorFlow took matrix @ vector")
print("plain, tf.matmul(matrix, vector): refused")

names = {
    "product": "product",
    "image": "matrix times vector",
    "dot": "dot product",
    "trace": "trace",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-4
    print(f"{what}: {gap:.1e} (at most 0.0001)")
assert torch_cell.image.tolist() == [21, 43]
assert torch_cell.dot == 101 and torch_cell.trace == 5
left, right = keras_cell.by_ops, torch_cell.image
np.testing.assert_array_equal(left, right)
assert torch.equal(torch.mm(a, a), torch_cell.product)

gap = (a * a - torch_cell.product).abs().max().item()
assert gap >= 6
print(f"a * a, a @ a: {gap:.2f} (at least 6)")

# matmul takes batches on both sides; mm takes matrices alone
many = np.arange(8, dtype="float32").reshape(2, 2, 2)
left = tf.matmul(many, keras_cell.a)
right = torch.matmul(torch.tensor(many), a)
np.testing.assert_allclose(left, right, atol=1e-4)
for function, wrong in ((torch.mm, many), (torch.dot, many[0])):
    try:
        function(torch.tensor(wrong), torch.tensor(wrong))
    except RuntimeError as error:
        assert "matrix" in str(error) or "1D" in str(error)
    else:
        raise AssertionError("mm took a batch, or dot a matrix")
print("same after")
