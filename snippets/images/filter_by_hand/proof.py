"""The same edges, and the arguments that are refused"""
from contextlib import redirect_stdout

import matplotlib.pyplot as plt
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

# the axes drawn, batch and channel taken away
for number in plt.get_fignums():
    drawn = plt.figure(number).axes[0].images[0]
    assert drawn.get_size() == (427, 640)
try:  # six filters at once are no picture
    plt.imshow(np.zeros((427, 640, 6)))
except TypeError as error:
    assert "Invalid shape" in str(error)
else:
    raise AssertionError("imshow took six channels")
plt.close("all")

edges = keras_cell.edges.numpy()
last = torch_cell.edges.permute(0, 2, 3, 1).numpy()
np.testing.assert_allclose(edges, last, atol=1e-5)
gap = np.abs(edges - last).max()
print(f"edges: {gap:.1e} (at most 1e-05)")
assert edges.min() == 0 and edges.max() > 0.5
assert edges.shape == keras_cell.image.shape

tf, F = keras_cell.tf, torch_cell.F
image, kernel = keras_cell.image, keras_cell.kernel
timage, tkernel = torch_cell.image, torch_cell.kernel
whole = tf.cast(image * 255, tf.uint8)
ones = tf.ones((3, 3, 1, 1), tf.uint8)
refusal = tf.errors.InvalidArgumentError, RuntimeError
refused = {
    "4-dimensional": lambda: tf.nn.conv2d(
        image, kernel[:, :, 0, 0], 1, "SAME"
    ),
    "uint8": lambda: tf.nn.conv2d(whole, ones, 1, "SAME"),
    "same": lambda: tf.nn.conv2d(image, kernel, 1, "same"),
    "Given groups=1": lambda: F.conv2d(
        timage, torch.tensor(kernel), padding="same"
    ),
    "three dimensions": lambda: F.conv2d(timage, tkernel[0, 0]),
    "Byte": lambda: F.conv2d(timage.byte(), tkernel),
    "SAME": lambda: F.conv2d(timage, tkernel, padding="SAME"),
}
for words, call in refused.items():
    try:
        call()
    except refusal as error:
        assert words in str(error), error
    else:
        raise AssertionError(words)
print("plain, kernel as it lies: refused")

# keras.ops takes small letters, and the kernel as TensorFlow
ops = tf.keras.ops
again = ops.relu(ops.conv(image, kernel, padding="same"))
np.testing.assert_allclose(again, edges, atol=1e-5)

# the kernel is not turned round: a lone 1 to the right of the
# centre brings the pixel that stands to the right
shift = np.zeros((3, 3, 1, 1), "float32")
shift[1, 2] = 1
moved = tf.nn.conv2d(image, shift, 1, "SAME")
np.testing.assert_array_equal(moved[:, :, :-1], image[:, :, 1:])
print("same after")
