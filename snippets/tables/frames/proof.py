"""Frames of ten values, whole ones and padded ones"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

expected = keras_cell.frames.numpy()
assert expected.shape == (3, 4)
gap = np.abs(torch_cell.frames.numpy() - expected).max()
assert gap <= 1e-7
print(f"whole frames: {gap:.0e} (at most 1e-07)")

expected = keras_cell.padded.numpy()
gap = len(expected) - len(torch_cell.frames)
assert gap >= 1
print(f"plain, number of frames lost: {gap} (at least 1)")
gap = np.abs(torch_cell.padded.numpy() - expected).max()
assert gap <= 1e-7
print(f"padded by hand: {gap:.0e} (at most 1e-07)")
# one zero fewer, and the last frame is lost
fewer = 0, torch_cell.missing - 1
fewer = torch_cell.F.pad(torch_cell.x, fewer)
assert len(fewer.unfold(0, 4, 3)) == len(expected) - 1

# a frame of PyTorch is a view, one of TensorFlow a copy
x = torch_cell.x.clone()
view = x.unfold(0, 4, 3)
x[3] = 100
assert view[0, 3] == view[1, 0] == 100

# on another axis, the frame comes last in PyTorch alone
wave = np.zeros((2, 10, 3), "float32")
assert tf.signal.frame(wave, 4, 3, axis=1).shape == (2, 3, 4, 3)
assert torch.tensor(wave).unfold(1, 4, 3).shape == (2, 3, 3, 4)
print("same after")
