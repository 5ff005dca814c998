"""Fifty boxes thinned out by both, in two orders"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, torch_cell.ops
boxes, scores = torch_cell.boxes, torch_cell.scores
ours = keras_cell.boxes
np.testing.assert_array_equal(ours[:, [1, 0, 3, 2]], boxes)
np.testing.assert_array_equal(keras_cell.scores, scores)
np.testing.assert_array_equal(
    keras_cell.classes, torch_cell.classes
)


def by_tf(boxes, **options):
    return tf.image.non_max_suppression(
        boxes, scores.numpy(), 50, **options
    ).numpy()


def by_torch(boxes, threshold=0.5):
    return ops.nms(boxes, scores, threshold).numpy()


# PyTorch has no default threshold, TensorFlow has 0.5
try:
    ops.nms(boxes, scores)
except TypeError as error:
    assert "iou_threshold" in str(error)
else:
    raise AssertionError("nms has a default")
print("plain, no threshold: refused")
# any two opposite corners do in TensorFlow
turned = boxes[:, [2, 3, 0, 1]]
kept = by_tf(ours[:, [2, 3, 0, 1]])
np.testing.assert_array_equal(kept, by_tf(ours))
gap = len(by_torch(turned)) - len(kept)
assert gap >= 5
print(f"plain, boxes too many, turned: {gap} (at least 5)")

pairs = {
    "the best ten": (keras_cell.kept, torch_cell.kept),
    "all": (keras_cell.of_all, torch_cell.of_all),
    "by class": (keras_cell.by_class, torch_cell.by_class),
}
for name, (a, b) in pairs.items():
    np.testing.assert_array_equal(a, b)
    gap = np.abs(np.asarray(a) - np.asarray(b)).max()
    print(f"index, {name}: {gap} (at most 0)")
assert len(keras_cell.kept) == 10
for threshold in 0.1, 0.3, 0.7:
    kept = by_tf(ours, iou_threshold=threshold)
    theirs = by_torch(boxes, threshold)
    np.testing.assert_array_equal(kept, theirs)

# the order of the axes changes no overlap, only what is cut out
np.testing.assert_array_equal(
    by_torch(torch.tensor(ours)), by_torch(boxes)
)
# width and height for the second corner: no error
flat = boxes.clone()
flat[:, 2:] -= flat[:, :2]
assert set(by_torch(flat)) != set(by_torch(boxes))
assert set(by_tf(flat.numpy())) != set(by_tf(ours))
wide = ops.box_convert(flat, "xywh", "xyxy")
assert wide.allclose(boxes, atol=1e-4)
# TensorFlow drops low scores as well, PyTorch by a mask
high = by_tf(ours, score_threshold=0.5)
kept = by_torch(boxes)
np.testing.assert_array_equal(high, kept[scores[kept] > 0.5])
print("same after")
