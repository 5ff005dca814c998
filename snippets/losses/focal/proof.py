"""The same logits and rare labels, with and without alpha"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

losses, focal = (
    keras_cell.keras.losses,
    torch_cell.sigmoid_focal_loss,
)
x, y = keras_cell.x, keras_cell.y
np.testing.assert_allclose(x, torch_cell.x, atol=1e-6)
np.testing.assert_array_equal(y, torch_cell.y)
x_, y_ = torch.tensor(x), torch.tensor(y)
usual = losses.BinaryFocalCrossentropy(from_logits=True)
usual = float(usual(y, x))  # alpha=0.25 stands there, unused
assert abs(usual - float(keras_cell.loss)) <= 1e-6

gap = abs(focal(x_, y_, reduction="mean").item() - usual)
assert gap >= 0.2
print(f"plain, alpha left alone: {gap:.2f} (at least 0.2)")
assert focal(x_, y_).shape == (400, 1)  # its own is no mean
gap = abs(torch_cell.loss.item() - float(keras_cell.loss))
assert gap <= 1e-5
print(f"without alpha: {gap:.1e} (at most 1e-05)")
gap = abs(
    torch_cell.balanced.item() - float(keras_cell.balanced)
)
assert gap <= 1e-5
print(f"with alpha: {gap:.1e} (at most 1e-05)")

# by hand: (1 - p)**gamma, and alpha for the ones
p = np.where(y, 1 / (1 + np.exp(-x)), 1 / (1 + np.exp(x)))
hand = (1 - p) ** 2 * -np.log(p)
assert abs(hand.mean() - usual) <= 1e-4
weighed = hand * np.where(y, 0.25, 0.75)
assert abs(weighed.mean() - torch_cell.balanced.item()) <= 1e-4
# easy examples fade: a sure one, and one that is wrong
share = [
    float(
        focal(torch.tensor([v]), torch.ones(1), alpha=-1)
        / torch_cell.plain_fn(torch.tensor([v]), torch.ones(1))
    )
    for v in (3.0, -3.0)
]
np.testing.assert_allclose(share, [0.00225, 0.907], rtol=0.01)
# gamma=0 leaves the cross-entropy
none = focal(x_, y_, alpha=-1, gamma=0, reduction="mean").item()
assert abs(none - torch_cell.plain_fn(x_, y_).item()) <= 1e-5
assert abs(none - float(keras_cell.plain_fn(y, x))) <= 1e-5

# logits are not clipped, in either
one, sure = np.ones((1, 1), "float32"), np.float32([[-40.0]])
clipped = losses.BinaryFocalCrossentropy(from_logits=True)
clipped = float(clipped(one, sure))
whole = focal(torch.tensor(sure), torch.tensor(one), alpha=-1)
assert clipped == 40 == whole
print("same after")
