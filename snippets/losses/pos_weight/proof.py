"""The same logits and labels, the labels 1 counted thrice"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, x, y = keras_cell.tf, torch_cell.x, torch_cell.y
np.testing.assert_array_equal(keras_cell.x, x)
np.testing.assert_array_equal(keras_cell.y, y)
try:
    torch.nn.BCEWithLogitsLoss(pos_weight=3.0)(x, y)
except (TypeError, AttributeError) as error:
    assert "float" in str(error)
else:
    raise AssertionError("a plain number was taken")
print("plain, a number for pos_weight: refused")
gap = abs(float(keras_cell.loss) - torch_cell.wrong.item())
assert gap >= 0.2
print(f"plain, weight=3: {gap:.2f} (at least 0.2)")
for name, what in {"each": "each", "loss": "mean"}.items():
    left, right = vars(keras_cell)[name], vars(torch_cell)[name]
    gap = np.abs(left - right.numpy()).max()
    assert gap <= 1e-5
    print(f"{what}: {gap:.1e} (at most 1e-05)")

# only labels of 1 weigh more; the mean is over all of them
plain = torch.nn.BCEWithLogitsLoss(reduction="none")(x, y)
by_hand = torch.where(y == 1, 3 * plain, plain)
np.testing.assert_allclose(torch_cell.each, by_hand, rtol=1e-5)
np.testing.assert_allclose(
    torch_cell.loss, by_hand.mean(), rtol=1e-5
)
# Keras's weights for samples divide by their number as well
np.testing.assert_allclose(
    keras_cell.by_weights, by_hand.mean(), rtol=1e-5
)
# a weight for each label, along the last axis
many = torch.nn.BCEWithLogitsLoss(
    pos_weight=torch.tensor([3.0, 1.0])
)
left = tf.nn.weighted_cross_entropy_with_logits(
    tf.reshape(keras_cell.y, (2, 2)),
    tf.reshape(keras_cell.x, (2, 2)),
    tf.constant([3.0, 1.0]),
)
right = many(x.reshape(2, 2), y.reshape(2, 2))
gap = abs(float(tf.reduce_mean(left)) - right.item())
assert gap <= 1e-5
print("same after")
