"""Labels of each kind, and the loss that each kind wants"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import torch.nn.functional as F
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell


def labels(mode):
    mine = [yb.numpy() for xb, yb in keras_cell.load(mode)]
    folder = torch_cell.ImageFolder(
        "pair",
        transform=torch_cell.v2.ToImage(),
        target_transform=torch_cell.modes[mode],
    )
    batches = DataLoader(folder, batch_size=32)
    theirs = [yb for xb, yb in batches]
    return np.concatenate(mine), torch.cat(theirs)


logits = np.random.default_rng(0).normal(size=(40, 2))
logits = torch.tensor(logits.astype("float32"))
column = logits[:, :1]
losses = keras.losses

# the default labels do not fit one logit in PyTorch
whole = labels("int")[1]
try:
    F.binary_cross_entropy_with_logits(column, whole)
except ValueError as error:
    assert "must be the same as input size" in str(error)
else:
    raise AssertionError("(40,) labels fitted (40, 1) logits")
print("plain, whole labels and one logit: refused")
for mode, keras_loss, torch_loss, outputs in (
    ("int", losses.SparseCategoricalCrossentropy,
     F.cross_entropy, logits),
    ("binary", losses.BinaryCrossentropy,
     F.binary_cross_entropy_with_logits, column),
    ("categorical", losses.CategoricalCrossentropy,
     F.cross_entropy, logits),
):
    mine, theirs = labels(mode)
    np.testing.assert_array_equal(mine, theirs)
    assert mine.shape == tuple(theirs.shape)
    loss = keras_loss(from_logits=True)(mine, outputs.numpy())
    gap = abs(float(loss) - torch_loss(outputs, theirs).item())
    assert gap <= 1e-5
    print(f"loss of {mode} labels: {gap:.1e} (at most 1e-05)")

# binary is for two classes, no more
keras_cell.Path("pair/two").mkdir()
image = keras_cell.images[0].reshape(8, 8, 1)
keras.utils.save_img("pair/two/0.png", image)
try:
    keras_cell.load("binary")
except ValueError as error:
    assert "exactly 2 class_names" in str(error)
else:
    raise AssertionError("three classes were called binary")
print("same after")
