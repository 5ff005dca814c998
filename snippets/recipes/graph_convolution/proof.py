"""The same graph and weights, then a dense matrix"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, a = keras_cell.tf, torch_cell.a
edges, share = torch_cell.edges, torch_cell.share
options = {"check_invariants": True}
try:
    torch.sparse_coo_tensor(edges, share, (6, 6), **options)
except RuntimeError as error:
    assert "len(size) == sparse_dim" in str(error)
else:
    raise AssertionError("pairs in rows were taken")
print("plain, indices of shape (edges, 2): refused")
dense = tf.sparse.to_dense(keras_cell.a).numpy()
gap = np.abs(dense - a.to_dense().numpy()).max()
assert gap <= 1e-6 and (dense == dense.T).all()
print(f"matrix of the graph: {gap:.1e} (at most 1e-06)")

arrays = keras_cell.model.get_weights()
linear = [p for p in torch_cell.model if hasattr(p, "weight")]
for i, layer in enumerate(linear):
    layer.weight.data = torch.tensor(arrays[2 * i].T.copy())
    layer.bias.data = torch.tensor(arrays[2 * i + 1])
x = (
    np.random.default_rng(0)
    .normal(size=(6, 6))
    .astype("float32")
)
scores = keras_cell.model(x).numpy()
with torch.no_grad():
    gap = np.abs(
        scores - torch_cell.model(torch.tensor(x)).numpy()
    )
assert gap.max() <= 1e-5
print(f"scores of the network: {gap.max():.1e} (at most 1e-05)")
hand = np.maximum(dense @ x @ arrays[0] + arrays[1], 0)
hand = dense @ hand @ arrays[2] + arrays[3]
gap = np.abs(scores - hand).max()
assert gap <= 1e-5
print(f"a matrix that is not sparse: {gap:.1e} (at most 1e-05)")

# an edge that is written twice counts twice, on both sides
pairs, one = [[0, 1], [0, 1]], np.ones(2, "float32")
twice = tf.SparseTensor(pairs, one, (2, 2))
ours = tf.sparse.sparse_dense_matmul(twice, tf.eye(2))
theirs = torch.sparse_coo_tensor(
    torch.tensor(pairs).T, torch.tensor(one), (2, 2), **options
)
np.testing.assert_array_equal(
    ours, torch.sparse.mm(theirs, torch.eye(2))
)
assert ours[0, 1] == 2
# the rule: 1 over the root of both degrees
assert abs(dense[2, 3] - 0.25) <= 1e-6  # 4 and 4 neighbours
for model, x, y in (
    (keras_cell.model, keras_cell.x, keras_cell.y),
    (torch_cell.model, torch_cell.x, torch_cell.y),
):
    scores = np.asarray(
        model(x).detach()
        if model is torch_cell.model
        else model(x)
    )
    assert (scores.argmax(1) == np.asarray(y)).all()
optimizer = keras_cell.model.optimizer
rate = torch_cell.optimizer.param_groups[0]["lr"]
np.testing.assert_allclose(optimizer.learning_rate, rate)
assert optimizer.iterations == 25
print("same after")
