"""The same tagger on the same padded tokens, two means"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

F, x = torch_cell.F, keras_cell.x
real, steps = x != 0, np.arange(8)
table, kernel, recurrent, bias, *last = (
    torch.tensor(w.T) for w in keras_cell.model.get_weights()
)
embed, lstm, dense = torch_cell.model
embed.weight.data = table.T
lstm.weight_ih_l0.data = kernel
lstm.weight_hh_l0.data = recurrent
lstm.bias_ih_l0.data, lstm.bias_hh_l0.data = bias, 0 * bias
dense.weight.data, dense.bias.data = last
output = keras_cell.model(x)
with torch.no_grad():
    output_ = dense(lstm(embed(torch.tensor(x)))[0])
gap = np.abs(output - output_.numpy())[real].max()
assert gap <= 1e-4
print(f"scores of real tokens: {gap:.1e} (at most 0.0001)")

y, classes = torch.tensor(keras_cell.y).long(), output_.mT
plain = F.cross_entropy(classes, y).item()
gap = abs(plain - keras_cell.loss)
assert gap >= 0.1
print(f"plain, labels at padding: {gap:.2f} (at least 0.1)")
y[x == 0] = -100
gap = abs(F.cross_entropy(classes, y).item() - keras_cell.loss)
assert gap <= 1e-4
print(f"-100 at padding: {gap:.1e} (at most 0.0001)")
hit = (output_.argmax(-1) == y)[real].float().mean().item()
gap = abs(hit - keras_cell.right)
assert gap <= 1e-5
print(f"accuracy of real tokens: {gap:.1e} (at most 1e-05)")

# a weight of 0 and 1 for each token divides by all of them
loss_fn, weight = keras_cell.loss_fn, real.astype("float32")
weighed = loss_fn(keras_cell.y, output.numpy(), weight)
share = float(weighed) / keras_cell.loss
assert abs(share - real.mean()) <= 1e-3 and real.mean() <= 0.7
print(f"ratio of weighted to masked: {share:.2f} (at most 0.7)")

# -100 in Keras: an error, mask or not
try:
    loss_fn(y.numpy(), output)
except tf.errors.InvalidArgumentError:
    print("plain, -100 in Keras: refused")
else:
    raise AssertionError("-100 was taken for a class")

# both learnt, in their own cells
for cell in keras_cell, torch_cell:
    tokens, tags = np.asarray(cell.x), np.asarray(cell.y)
    real = tokens != 0
    padded = steps >= np.asarray(cell.length)
    np.testing.assert_array_equal(tokens == 0, padded)
    rises = np.diff(tokens, prepend=9) > 0
    np.testing.assert_array_equal(tags[real], rises[real])
    assert cell.right >= 0.98 and cell.loss <= 0.1
assert (torch_cell.y[torch_cell.x == 0] == -100).all()
print("same after")
