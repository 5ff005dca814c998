"""The CTC loss of the same logits and words"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch import nn
import keras

with redirect_stdout(None):
    import keras_cell
    import torch_cell

y, logits = keras_cell.y, keras_cell.logits
assert np.array_equal(logits, torch_cell.logits)
assert keras_cell.words == torch_cell.words == ["2026", "77"]
log_probs, frames = torch_cell.log_probs, torch_cell.frames
words, lengths = torch_cell.y, torch_cell.lengths

# word for word: (batch, time, classes), where time comes first
try:
    nn.CTCLoss()(torch_cell.logits, words, frames, lengths)
except RuntimeError as error:
    assert "must be of size batch_size" in str(error)
else:
    raise AssertionError("the batch was taken for the time")
print("plain, logits as they lie: refused")
# by default each loss is divided by its word's length
loss = nn.CTCLoss()(log_probs, words, frames, lengths).item()
gap = abs(loss - keras_cell.loss)
assert gap >= 1
print(f"plain, the default mean: {gap:.2f} (at least 1)")
unscaled = torch_cell.logits.permute(1, 0, 2)  # no log_softmax
loss = torch_cell.loss_fn(unscaled, words, frames, lengths)
gap = abs(loss.item() / 2 - keras_cell.loss)
assert gap >= 1
print(f"loss, no log_softmax: {gap:.2g} (at least 1)")

gap = abs(torch_cell.loss - keras_cell.loss)
assert gap <= 1e-5
print(f"loss, summed over words: {gap:.1e} (at most 1e-05)")

# Keras takes what is not 0 for the length: with the digits
# themselves as labels, the end of 2026 is never looked at
digits = np.array([[2, 0, 2, 6], [2, 0, 2, 9]])
pair = keras_cell.loss_fn.fn(digits, logits[[0, 0]])
assert float(pair[0]) == float(pair[1])

# two frames cannot hold 77: a blank must part the digits
short, label = logits[1:, :2], y[1:]
assert 700 < float(keras_cell.loss_fn(label, short)) < 720
ratio = torch.tensor(short).log_softmax(-1).permute(1, 0, 2)
two, pair = torch.tensor([2]), words[-2:]
assert torch_cell.loss_fn(ratio, pair, two, two).isinf()
masked = nn.CTCLoss(zero_infinity=True)
assert masked(ratio, pair, two, two).item() == 0
three = float(keras_cell.loss_fn(label, logits[1:, :3]))
assert three < 20

# another blank: the last class, as docTR has it
last = np.roll(logits, -1, axis=-1)
values = keras.ops.ctc_loss(
    y - 1, last, lengths.numpy(), frames.numpy(), mask_index=10
)
each = np.array(keras_cell.each)
assert np.abs(values - each).max() <= 1e-5
assert np.abs(torch_cell.each.numpy() - each).max() <= 1e-5
print("same after")
