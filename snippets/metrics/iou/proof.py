"""The same pixels, with a class that is in no picture"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

metrics, each = keras_cell.keras.metrics, torch_cell.each
y, classes = keras_cell.y, keras_cell.classes
np.testing.assert_array_equal(y, torch_cell.y)
np.testing.assert_array_equal(classes, torch_cell.classes)
truth = float(keras_cell.mean)
assert each.isnan().tolist() == [False, False, False, True]
assert torch.isnan(each.mean())  # nan, and no error
gap = abs(each.nan_to_num(0).mean().item() - truth)
assert gap >= 0.1
print(
    f"plain, a class of no pixel as 0: {gap:.2f} (at least 0.1)"
)
gap = abs(torch_cell.mean.item() - truth)
assert gap <= 1e-6
print(f"that class left out: {gap:.1e} (at most 1e-06)")
gap = abs(torch_cell.third.item() - float(keras_cell.third))
assert gap <= 1e-6
print(f"one class: {gap:.1e} (at most 1e-06)")

# seen where there is none it counts, with 0
wrong = classes.copy()
wrong[0, 0, 0] = 3
metric = metrics.MeanIoU(num_classes=4)
seen = float(metric(y, wrong))
assert abs(seen - 0.75 * truth) <= 0.01

# a mean over pictures is another number
alone = []
for i in range(4):
    metric = metrics.MeanIoU(num_classes=4)
    alone.append(float(metric(y[i, :1], classes[i, :1])))
whole = float(metrics.MeanIoU(4)(y[:, :1], classes[:, :1]))
gap = abs(np.mean(alone) - whole)
assert gap >= 1e-3
print(
    f"mean of four pictures' means: {gap:.3f} (at least 0.001)"
)

# scores for MeanIoU: cut to whole numbers, or refused
cut = metrics.MeanIoU(num_classes=4)
assert float(cut(y, np.full(y.shape, 0.9))) < truth
assert abs(float(keras_cell.hot) - truth) <= 1e-6
print("same after")
