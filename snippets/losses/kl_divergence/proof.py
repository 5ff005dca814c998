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
print(f'reduction="batchmean": {gap:.1e} (at most 1e-05)')

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
    print(f"plain, {what}: {gap:.2f} (at least 0.05)")

# batchmean divides by the first axis alone.
rng = np.random.default_rng(0)
p3, q3 = torch.tensor(rng.normal(size=(2, 2, 4, 3))).softmax(-1)
right = float(keras_cell.loss_fn(p3.numpy(), q3.numpy()))
gap = abs(loss_fn(q3.log(), p3).item() - right)
assert gap >= 0.5
print(f"plain, three axes: {gap:.2f} (at least 0.5)")
two = loss_fn(q3.flatten(0, 1).log(), p3.flatten(0, 1)).item()
cell = loss_fn(torch_cell.q3.log(), torch_cell.p3).item()
pair = keras_cell.p3, keras_cell.q3
of_cell = float(keras_cell.loss_fn(*pair))
gap = max(abs(two - right), abs(cell - of_cell))
assert gap <= 1e-5
print(f"three axes, flattened: {gap:.1e} (at most 1e-05)")

# Keras clips at 1e-7, so a zero costs no infinity there.
assert float(keras_cell.loss_fn(q.numpy(), p.numpy())) < 1
assert loss_fn(p.log(), p).isnan()  # 0 * (log 0 - log 0)
clipped = loss_fn(p.clamp(1e-7).log(), q).item()
back = float(keras_cell.loss_fn(q.numpy(), p.numpy()))
assert abs(clipped - back) <= 1e-5
print("same after")
