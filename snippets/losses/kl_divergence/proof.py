"""The same divergence, and each way to get another number"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

p, q, loss_fn = torch_cell.p, torch_cell.q, torch_cell.loss_fn
np.testing.assert_array_equal(p.numpy(), keras_cell.p)
np.testing.assert_array_equal(q.numpy(), keras_cell.q)

keras_loss = float(keras_cell.loss_fn(p.numpy(), q.numpy()))
loss = loss_fn(q.log(), p).item()
gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"as in the row: {gap:.1e} (at most 1e-05)")

# Each step of the translation, left out.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    mean = torch.nn.KLDivLoss()(q.log(), p).item()
assert "batchmean" in str(caught[0].message)
assert abs(3 * mean - loss) <= 1e-5  # divided by 3 classes too
naive = {
    "default reduction": mean,
    "log forgotten": loss_fn(q, p).item(),
    "Keras order, with log": loss_fn(p.log(), q).item(),
}
assert naive.pop("Keras order, with log") == np.inf
for what, value in naive.items():
    gap = abs(value - keras_loss)
    assert gap >= 0.05
    print(f"{what}: {gap:.2f} (at least 0.05)")

# Keras clips at 1e-7, so a zero costs no infinity there.
assert float(keras_cell.loss_fn(q.numpy(), p.numpy())) < 1
assert loss_fn(p.log(), p).isnan()  # 0 * (log 0 - log 0)
clipped = loss_fn(p.clamp(1e-7).log(), q).item()
back = float(keras_cell.loss_fn(q.numpy(), p.numpy()))
assert abs(clipped - back) <= 1e-5
print("same after")
