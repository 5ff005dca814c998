"""Top 1, 3 and 5 of the same logits, and of equal ones"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

TopK = keras_cell.keras.metrics.SparseTopKCategoricalAccuracy
logits, y = torch_cell.logits, torch_cell.y
top_k = torch_cell.top_k
np.testing.assert_allclose(
    logits.numpy(), keras_cell.logits, rtol=1e-3, atol=0.1
)

gaps = []
for k in 1, 3, 5:
    share = float(TopK(k=k)(y.numpy(), logits.numpy()))
    gaps.append(abs(top_k(logits, y, k).item() - share))
gap = max(gaps)
assert gap <= 1e-5
print(f"top 1, 3 and 5: {gap:.1e} (at most 1e-05)")
theirs = torch.tensor(keras_cell.logits)
for k, share in keras_cell.shares.items():
    assert abs(share - top_k(theirs, y, k).item()) <= 1e-6
    assert abs(share - torch_cell.shares[k]) <= 2e-3
assert list(torch_cell.shares) == list(keras_cell.shares)
assert TopK().k == 5  # the default

# Top 1 is the accuracy.
right = (logits.argmax(dim=1) == y).float().mean()
assert top_k(logits, y, 1) == right

# Equal logits: Keras counts every tie as found.
equal = torch.zeros_like(logits)
ties = float(TopK(k=3)(y.numpy(), equal.numpy()))
assert ties == 1
gap = ties - top_k(equal, y, 3).item()
assert gap >= 0.5
print(f"top 3 of equal logits: {gap:.1f} (at least 0.5)")

# k beyond the classes: all found in Keras, an error here.
assert float(TopK(k=11)(y.numpy(), logits.numpy())) == 1
try:
    top_k(logits, y, 11)
except RuntimeError as error:
    assert "out of range" in str(error)
else:
    raise AssertionError("k was accepted")
print("same")
