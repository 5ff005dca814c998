"""The same filters by steps of two, each padding in turn"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, layers = keras_cell.keras, keras_cell.layers
x = keras_cell.x
np.testing.assert_array_equal(torch_cell.x[:, 0], x[..., 0])
wanted = torch_cell.y.detach().permute(0, 2, 3, 1).numpy()
state = torch_cell.conv.state_dict()
kernel = state["weight"].permute(2, 3, 1, 0).numpy()
weights = [kernel, state["bias"].numpy()]


def apart(conv, images):
    conv.set_weights(weights)
    found = conv(images).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


try:
    layers.Conv2D(16, 3, strides=2, padding=1)
except AttributeError as error:
    assert "lower" in str(error)
else:
    raise AssertionError("Keras took a number")
print("plain, padding=1: refused")
gap = apart(keras_cell.same, x)
assert gap >= 0.3
print(f'plain, padding="same": {gap:.2f} (at least 0.3)')
gap = apart(keras_cell.conv, keras_cell.pad(x))
assert gap <= 1e-5
print(f"padded by 1 first: {gap:.1e} (at most 1e-05)")
np.testing.assert_array_equal(
    keras_cell.same(x).shape, keras_cell.y.shape)

# Odd sizes have "same" pad 1 and 1, as padding=1 does.
odd = torch_cell.conv(torch_cell.x[:, :, :7, :7]).detach()
found = keras_cell.same(x[:, :7, :7]).numpy()
np.testing.assert_allclose(
    found, odd.permute(0, 2, 3, 1), atol=1e-5)

# A ResNet's first layer: 7 by steps of 2, padding=3.
stem = torch.nn.Conv2d(1, 16, 7, stride=2, padding=3)
wanted = stem(torch_cell.x).detach().permute(0, 2, 3, 1).numpy()
state = stem.state_dict()
kernel = state["weight"].permute(2, 3, 1, 0).numpy()
weights = [kernel, state["bias"].numpy()]
conv = layers.Conv2D(16, 7, strides=2)
conv.build((None, 14, 14, 1))
gap = apart(conv, layers.ZeroPadding2D(3)(x))
assert gap <= 1e-5
print(f"kernel of 7, padded by 3: {gap:.1e} (at most 1e-05)")
same = layers.Conv2D(16, 7, strides=2, padding="same")
same(x)
assert apart(same, x) >= 0.3
ready = keras.applications.ResNet50(weights=None)
padding = ready.get_layer("conv1_pad").padding
assert padding == ((3, 3), (3, 3))
print("same after")
