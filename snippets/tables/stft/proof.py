"""The same second of sound: each argument left alone in turn"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = torch_cell.x
np.testing.assert_array_equal(x.numpy(), keras_cell.x)
expected = keras_cell.spectrum.numpy()
assert expected.shape == (30, 129)
settings = {
    "n_fft": 256,
    "hop_length": 128,
    "window": torch_cell.window,
    "center": False,
    "return_complex": True,
}


def apart(**changed):
    """Largest difference over the frames that both have"""
    output = torch.stft(x, **settings | changed).T.numpy()
    return np.abs(output[:30] - expected).max()


gap = apart(center=True)
assert gap >= 50
print(f"plain, center left on: {gap:.0f} (at least 50)")
centred = torch.stft(x, **settings | {"center": True})
assert centred.shape == (129, 32)
ones = torch.ones(256)
gap = apart(window=ones)
assert gap >= 10
print(f"plain, no window given: {gap:.0f} (at least 10)")

output = torch_cell.spectrum.T.numpy()
gap = np.abs(output - expected).max()
assert gap <= 1e-4
np.testing.assert_array_equal(
    output, torch.stft(x, **settings).T.numpy()
)
print(f"a Hann window, center=False: {gap:.1e} (at most 1e-04)")
loudest = int(torch_cell.loudest)
assert loudest == int(keras_cell.loudest) == 28

# both leave out the tail that fills no frame
tail = 4000 - (29 * 128 + 256)
assert tail == 32
print("same after")
