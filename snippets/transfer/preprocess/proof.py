"""The same crop through Keras's functions and torchvision's"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
    from keras.applications import imagenet_utils

# torchvision's four differ in size only, so one serves.
prepared = [w.transforms() for w in torch_cell.choices.values()]
assert all(p.mean == [0.485, 0.456, 0.406] for p in prepared)
assert all(p.std == [0.229, 0.224, 0.225] for p in prepared)
sizes = [p.resize_size[0] for p in prepared]
assert sizes == [232, 232, 256, 256]

first, second = (p(torch_cell.x) for p in prepared[:2])
assert torch.equal(first, second)

weights = torch_cell.choices["resnet50"]
crop = weights.transforms(mean=(0, 0, 0), std=(1, 1, 1))
pixels = 255 * crop(torch_cell.x).permute(1, 2, 0).numpy()
wanted = first.permute(1, 2, 0).numpy()
assert wanted.shape == keras_cell.x.shape == (224, 224, 3)


def gap(module):
    ours = module.preprocess_input(pixels.copy())
    return np.abs(ours - wanted)


for name, least in ("resnet50", 100), ("mobilenet_v2", 1):
    naive = gap(getattr(keras_cell, name)).max()
    assert naive >= least
    print(
        f"plain, preprocess_input of {name}: "
        f"{naive:.0f} (at least {least})"
    )
noise = gap(keras_cell.densenet).max()
assert noise <= 1e-5
print(
    "preprocess_input of densenet: "
    f"{noise:.1e} (at most 1e-05)"
)
# By its mode, the function behind all of them does as well.
ours = imagenet_utils.preprocess_input(
    pixels.copy(), mode="torch"
)
noise = np.abs(ours - wanted).max()
assert noise <= 1e-5
print(f'mode="torch": {noise:.1e} (at most 1e-05)')
same = keras_cell.efficientnet.preprocess_input(pixels)
assert same is pixels  # that network rescales by itself
# ResNet50: blue first, minus the mean of each channel.
mean = np.array([103.939, 116.779, 123.68])
ours = keras_cell.resnet50.preprocess_input(pixels.copy())
expected = pixels[..., ::-1] - mean
np.testing.assert_allclose(ours, expected, atol=1e-4)

for name in keras_cell.inputs:  # none resizes
    whole = getattr(keras_cell, name).preprocess_input(
        keras_cell.photo.astype("float32")
    )
    assert whole.shape == keras_cell.photo.shape

# Pixels from 0 to 1: no error, almost a single colour.
scaled = keras_cell.mobilenet_v2.preprocess_input(pixels / 255)
assert np.ptp(scaled) < 0.01
# An array of floats is changed in place, a tensor is not.
array = pixels.copy()
keras_cell.mobilenet_v2.preprocess_input(array)
assert array.min() >= -1 and array.max() <= 1
assert keras_cell.x.numpy().max() == 255
print("same after")
