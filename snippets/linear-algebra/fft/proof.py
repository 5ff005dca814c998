"""Spectra of the same waves, and the way back"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf, x = keras_cell.tf, torch_cell.x
np.testing.assert_allclose(keras_cell.x, x, atol=1e-5)
real = keras_cell.x
try:
    tf.signal.fft(real)
except tf.errors.InvalidArgumentError as error:
    assert "complex64" in str(error)
else:
    raise AssertionError("TensorFlow took real numbers")
print("plain, tf.signal.fft of real numbers: refused")
wrong = tf.signal.rfft(keras_cell.columns)
assert wrong.shape == (16, 3)  # the last axis alone
assert keras_cell.down.shape == (9, 4)

names = {
    "spectrum": "rfft",
    "full": "fft",
    "odd": "there and back",
    "down": "down the first axis",
}
for name, what in names.items():
    left = vars(keras_cell)[name].numpy()
    right = vars(torch_cell)[name].numpy()
    assert left.shape == right.shape
    gap = np.abs(left - right).max()
    assert gap <= 1e-4
    print(f"{what}: {gap:.1e} (at most 0.0001)")
np.testing.assert_allclose(torch_cell.odd, x[:63], atol=1e-5)
truth = np.fft.rfft(x.numpy().reshape(16, 4), axis=0)
np.testing.assert_allclose(torch_cell.down, truth, atol=1e-4)
for cell in (keras_cell, torch_cell):
    assert cell.peak == 5
    # an even number is assumed: the 63 come back as 62 others
    assert cell.again.shape == (62,)
    other = np.asarray(cell.again) - x[:62].numpy()
    assert np.abs(other).max() > 0.1
length = 64 / 2  # half the numbers, at the wave alone
np.testing.assert_allclose(
    torch_cell.spectrum[5].abs(), length, rtol=1e-4
)

# neither divides on the way there; PyTorch can, by norm="ortho"
right = torch.fft.rfft(x, norm="ortho")
whole = torch_cell.spectrum
np.testing.assert_allclose(right * 8, whole, atol=1e-4)
# two axes, and the shift of 0 to the middle
image = keras_cell.columns
left = tf.signal.fft2d(tf.cast(image, tf.complex64))
right = torch.fft.fft2(torch_cell.columns)
np.testing.assert_allclose(left, right, atol=1e-4)
left = tf.signal.fftshift(left)
right = torch.fft.fftshift(right)
np.testing.assert_allclose(left, right, atol=1e-4)
# keras.ops takes and gives two parts
parts = keras.ops.rfft(real)
for part, right in zip(parts, (truth.real, truth.imag)):
    assert part.shape == (33,) and part.dtype == tf.float32
np.testing.assert_allclose(
    parts[1], torch_cell.spectrum.imag, atol=1e-4
)
# integers: taken by PyTorch alone
try:
    tf.signal.rfft(tf.range(8))
except ValueError as error:
    assert "tf.float32" in str(error)
else:
    raise AssertionError("TensorFlow took integers")
assert torch.fft.rfft(torch.arange(8)).dtype == torch.complex64
print("same after")
