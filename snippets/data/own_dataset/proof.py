"""A Keras item is a PyTorch batch; what a mix-up does"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

mine, theirs = keras_cell.batches, torch_cell.batches
assert len(mine) == len(theirs) == 57
assert len(torch_cell.dataset) == 1797
gap = 0.0
for k, (xb, yb) in enumerate(theirs):
    x, y = mine[k]
    np.testing.assert_array_equal(y, yb)
    gap = max(gap, np.abs(x - xb.numpy()).max())
assert gap <= 1e-7
print(f"rows of 57 batches: {gap:.1e} (at most 1e-07)")
logits = torch_cell.model(xb).detach().numpy()
loss = float(keras_cell.loss_fn(y, logits))
gap = abs(loss - torch_cell.losses[-1].item())
assert gap <= 1e-5
print(f"loss of the last batch: {gap:.1e} (at most 1e-05)")

# a PyDataset that gives samples: a label has no axis at all
Samples = type(
    "Samples",
    (keras.utils.PyDataset,),
    {
        "__len__": lambda self: 1797,
        "__getitem__": lambda self, k: torch_cell.dataset[k],
    },
)
try:
    keras_cell.model.fit(Samples(), verbose=0)
except ValueError as error:
    assert "must be at least rank 1" in str(error)
else:
    raise AssertionError("samples were taken for batches")
print("plain, PyDataset of samples: refused")

# a Dataset that gives batches, batched once more
again = torch.utils.data.DataLoader(
    [keras_cell.batches[k][0] for k in range(56)], batch_size=32
)
gap = next(iter(again)).ndim - next(iter(theirs))[0].ndim
assert gap >= 1
print(
    "plain, number of axes too many, Dataset of batches: "
    f"{gap} (at least 1)"
)
print("same after")
