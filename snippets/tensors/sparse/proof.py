"""A graph's edges as a sparse matrix, and a product with it"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, make = keras_cell.tf, torch.sparse_coo_tensor
places, values = keras_cell.places, keras_cell.values
try:
    make(torch_cell.places, torch_cell.values, (3, 3))
except RuntimeError as error:
    assert "sparse_dim" in str(error)
else:
    raise AssertionError("it took a place a line")
print("plain, indices as TensorFlow has them: refused")
np.testing.assert_array_equal(torch_cell.places, places)
gaps = []
for name in ("product", "sums", "dense"):
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gaps.append(np.abs(left - right).max())
assert max(gaps) <= 1e-6
print(f"product, sums, dense: {max(gaps):.1e} (at most 1e-06)")
dense, x = keras_cell.dense.numpy(), keras_cell.x.numpy()
np.testing.assert_allclose(dense @ x, keras_cell.product)
np.testing.assert_array_equal(x, torch_cell.x)
assert dense.sum(1).tolist() == [1, 2, 7]
for graph in (torch_cell.graph, torch_cell.back):
    assert graph.indices().T.tolist() == places
    assert graph.values().tolist() == values
assert keras_cell.back.indices.numpy().tolist() == places
assert keras_cell.back.values.numpy().tolist() == values

# A place that comes twice: PyTorch adds, TensorFlow refuses
twice, ones = [[0, 1], [0, 1]], [1.0, 10.0]
added = make(torch.tensor(twice).T, torch.tensor(ones), (3, 3))
assert added.to_dense()[0, 1] == 11
assert added._nnz() == 2 and added.coalesce()._nnz() == 1
try:
    added.indices()
except RuntimeError as error:
    assert "call .coalesce() first" in str(error)
else:
    raise AssertionError("indices were given before")


def dense_of(places, reorder=False):
    sparse = tf.SparseTensor(places, ones, (3, 3))
    sparse = tf.sparse.reorder(sparse) if reorder else sparse
    return tf.sparse.to_dense(sparse).numpy()


unordered = [[2, 0], [0, 1]]
for wrong in (twice, unordered):
    try:
        dense_of(wrong)
    except tf.errors.InvalidArgumentError:
        continue
    raise AssertionError("it made a dense matrix")
assert dense_of(unordered, reorder=True)[0, 1] == 10
# the operators of a dense matrix are few in TensorFlow
try:
    tf.matmul(keras_cell.graph, keras_cell.x)
except ValueError as error:
    assert "SparseTensor" in str(error)
else:
    raise AssertionError("matmul took it")
# unchecked, PyTorch takes a place outside
outside = torch.tensor([[5], [0]])
make(outside, torch.ones(1), (3, 3), check_invariants=False)
try:
    make(outside, torch.ones(1), (3, 3), check_invariants=True)
except RuntimeError as error:
    assert "inconsistent" in str(error)
else:
    raise AssertionError("a place outside was taken")
print("same after")
