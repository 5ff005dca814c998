"""Random scores through each hinge, labels 0 or -1"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

losses, nn = keras_cell.keras.losses, torch_cell.nn
x, y = torch_cell.x, torch_cell.y
truth = float(keras_cell.loss)
gap = abs(nn.HingeEmbeddingLoss()(x, y).item() - truth)
assert gap >= 0.1
print(f"plain, HingeEmbeddingLoss: {gap:.2f} (at least 0.1)")
gap = abs(torch_cell.every - float(keras_cell.several)).item()
assert gap >= 0.1
print(f"plain, MultiMarginLoss: {gap:.2f} (at least 0.1)")
zeros = torch.zeros_like(x)
labels = torch.tensor(keras_cell.y)
gap = abs(torch_cell.loss_fn(x, zeros, labels).item() - truth)
assert gap >= 0.1
print(f"plain, a label of 0: {gap:.2f} (at least 0.1)")
assert nn.MarginRankingLoss().margin == 0

gap = abs(torch_cell.loss.item() - truth)
assert gap <= 1e-6
print(f"MarginRankingLoss against 0: {gap:.1e} (at most 1e-06)")
gap = abs(torch_cell.squared.item() - float(keras_cell.squared))
assert gap <= 1e-6
print(f"squared hinge: {gap:.1e} (at most 1e-06)")
gap = abs(torch_cell.several.item() - float(keras_cell.several))
assert gap <= 1e-6
print(f"several classes, best rival: {gap:.1e} (at most 1e-06)")

# -1 and 1 are taken as they are
signs = np.float32(y)
assert float(losses.Hinge()(signs, x)) == truth
np.testing.assert_array_equal(
    keras_cell.scores, torch_cell.scores
)
np.testing.assert_array_equal(
    keras_cell.classes.argmax(1), torch_cell.classes
)
# by hand: each rival, the true class left out, over the classes
cost = torch.tensor([0.5, 0.8, 0.5, 0.3]).sum() / 3 / 2
assert abs(torch_cell.every - cost) <= 1e-6
print("same after")
