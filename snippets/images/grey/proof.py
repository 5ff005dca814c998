"""One photograph made grey, from floats and from bytes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, v2 = keras_cell.tf, torch_cell.v2


def last(image):
    return image.permute(1, 2, 0).numpy()


np.testing.assert_array_equal(
    keras_cell.pixels, last(torch_cell.pixels)
)
whole = keras_cell.whole.numpy()
theirs = last(torch_cell.whole)
assert whole.dtype == theirs.dtype == "uint8"
gap = np.abs(whole.astype(int) - theirs).max()
assert gap == 1 and (whole >= theirs).all()
print(f"plain, from uint8: {gap:.0f} (at least 1)")

names = {"grey": "one channel", "three": "three channels"}
for name, what in names.items():
    image = getattr(keras_cell, name).numpy()
    theirs = last(getattr(torch_cell, name))
    assert image.shape == theirs.shape
    gap = np.abs(image - theirs).max()
    assert gap <= 1e-6
    print(f"from floats, {what}: {gap:.1e} (at most 1e-06)")
assert torch_cell.again.equal(torch_cell.grey)

# from bytes PyTorch cuts the fractions off
grey = last(torch_cell.grey) * 255
assert np.mean(np.floor(grey) == last(torch_cell.whole)) > 0.99

# green weighs most; the layer has the same weights
weights = (tf.eye(3)[None], torch.eye(3)[:, None])
grey = tf.image.rgb_to_grayscale(weights[0])[0, :, 0].numpy()
by_torch = v2.Grayscale()(weights[1]).flatten()
np.testing.assert_allclose(grey, by_torch, atol=1e-3)
want = [0.299, 0.587, 0.114]
np.testing.assert_allclose(grey, want, atol=1e-3)

# a batch: Keras decides image by image, PyTorch once for all
image, three = keras_cell.image, keras_cell.three.numpy()
grey = np.abs(keras_cell.out - three).max((1, 2, 3)) <= 1e-6
left = np.abs(keras_cell.out - image).max((1, 2, 3)) <= 0
assert 10 < grey.sum() < 54 and (grey | left).all()
assert keras_cell.some.factor == torch_cell.some.p == 0.5
images = torch_cell.image[None].repeat(4, 1, 1, 1)
counts = set()
for seed in range(20):
    torch.manual_seed(seed)
    out = torch_cell.some(images)
    assert len(out.unique(dim=0)) == 1
    counts |= {out[0].equal(torch_cell.image)}
assert counts == {True, False}
print("same after")
