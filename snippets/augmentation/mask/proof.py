"""Twenty random flips of an image with its mask"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

image, mask = keras_cell.image, keras_cell.mask
timage, tmask = torch_cell.image, torch_cell.mask
flip, tflip = keras_cell.transform, torch_cell.transform


def keras_wrong(x, y):
    """The share of pixels where a mask is not its image's"""
    return np.mean((x.numpy()[..., :1] > 0.5) != y.numpy())


def torch_wrong(x, y):
    return ((x[:1] > 0.5) != y.bool()).float().mean().item()


# a plain tensor beside an image is left as it is
untyped = [t.as_subclass(torch.Tensor) for t in (timage, tmask)]
always = torch_cell.v2.RandomHorizontalFlip(p=1)
x, y = always(*untyped)
assert x.equal(untyped[0].flip(2)) and y.equal(untyped[1])
gap = torch_wrong(x, y)
assert gap >= 0.05
print(
    "plain, share of pixels apart, no tv_tensors: "
    f"{gap:.2f} (at least 0.05)"
)
x, y = always(timage, untyped[1])
assert x.equal(timage.flip(2)) and y.equal(untyped[1])

apart, together = [], []
for _ in range(20):
    apart += [keras_wrong(flip(image), flip(mask))]
    apart += [torch_wrong(tflip(timage), tflip(tmask))]
    together += [keras_wrong(*flip(keras_cell.pair).values())]
    together += [torch_wrong(*tflip(timage, tmask))]
for side in 0, 1:
    gap = max(apart[side::2])
    assert gap >= 0.05
    name = ["Keras", "PyTorch"][side]
    print(
        f"share of pixels apart, {name}, two calls: "
        f"{gap:.2f} (at least 0.05)"
    )
assert max(together) <= 0
print(
    "share of pixels apart, one call: "
    f"{max(together):.1f} (at most 0)"
)
assert keras_cell.together and torch_cell.together
assert not keras_cell.apart and not torch_cell.apart

# its type makes it a mask: flipped, and never brightened
v2 = torch_cell.v2
soft = type(tmask)(tmask.float())
x, y = v2.ColorJitter(brightness=(0.5, 0.5))(timage, soft)
assert y.equal(soft) and not x.equal(timage)
print("same after")
