"""The same share for both, then the shares that each draws"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

mix, mix_ = keras_cell.mix, torch_cell.mix
x, y = keras_cell.x[:50], keras_cell.y[:50].astype("float32")
x_, y_ = torch_cell.x[:50], torch_cell.y[:50]
assert np.abs(x - x_.movedim(1, -1).numpy()).max() == 0
assert (y.argmax(axis=1) == y_.numpy()).all()
assert mix.alpha == mix_.alpha == 0.4

# the same share, each picture with the one before it
drawn = {
    "mix_weight": np.full(50, 0.3, "float32"),
    "permutation_order": np.roll(np.arange(50), 1),
}
drawn_ = {"lam": 0.3, "labels": y_, "batch_size": 50}
ours = mix.transform_images(x, drawn).numpy()
theirs = mix_.transform(x_, drawn_).movedim(1, -1).numpy()
gap = np.abs(ours - theirs).max()
assert gap <= 1e-5
print(f"pictures at a share of 0.3: {gap:.1e} (at most 1e-05)")
ours = mix.transform_labels(y, drawn).numpy()
theirs = mix_.transform(y_, drawn_).numpy()
gap = np.abs(ours - theirs).max()
assert gap <= 1e-5 and abs(ours[1, 1] - 0.3) <= 1e-6
print(f"labels at a share of 0.3: {gap:.1e} (at most 1e-05)")

# a share for each picture, or one for all: the first ten digits
# are 0 to 9, so each label says what is left of its own
assert list(y_[:10]) == list(range(10))


def spread(labels):
    own = np.asarray(labels)[np.arange(1, 10), np.arange(1, 10)]
    return own.max() - own.min()


ours = spread(keras_cell.yb)
assert ours >= 0.3
print(f"spread of shares, Keras: {ours:.2f} (at least 0.3)")
torch.manual_seed(1)
mixed, labels = mix_(x_, y_)
theirs = spread(labels)
assert theirs <= 1e-6 and 0.01 < labels[1, 1] < 0.99
print(f"spread of shares, PyTorch: {theirs:.1g} (at most 1e-6)")
# pictures are mixed as their labels are
share = labels[1, 1]
expected = share * x_ + (1 - share) * x_.roll(1, 0)
assert (mixed - expected).abs().max() <= 1e-5
xb, yb = keras_cell.xb.numpy(), keras_cell.yb.numpy()
assert np.abs(yb.sum(axis=1) - 1).max() <= 1e-5
own = yb[3, 3]
partner = (xb[3] - own * x[3]) / (1 - own)
others = np.abs(x - partner).reshape(50, -1).max(axis=1)
assert others.min() <= 1e-3 and y[others.argmin()] @ yb[3] > 0

# CutMix draws its shares likewise
cut = keras_cell.layers.CutMix(seed=0)
cut_ = torch_cell.v2.CutMix(num_classes=10)
torch.manual_seed(1)
assert spread(cut({"images": x, "labels": y})["labels"]) >= 0.3
assert spread(cut_(x_, y_)[1]) <= 1e-6

# integer labels in Keras: an error; floats, a table
images = {"images": x}
try:
    mix(images | {"labels": y_.numpy()})
except tf.errors.InvalidArgumentError:
    print("plain, integer labels in Keras: refused")
else:
    raise AssertionError("integers were mixed")
floats = mix(images | {"labels": y_.numpy().astype("float32")})
assert floats["labels"].shape == (50, 50)
# one-hot labels in PyTorch: taken as they are
one_hot = torch.nn.functional.one_hot(y_, 10).float()
torch.manual_seed(1)
assert torch.equal(mix_(x_, one_hot)[1], labels)
# a call of the Keras layer mixes, training or not
still = mix(images | {"labels": y}, training=False)
assert (still["labels"].numpy() == y).all()

for cell in keras_cell, torch_cell:
    assert cell.right > 0.8
    assert len(cell.xb) == 50 and cell.yb.shape == (50, 10)
print("same after")
