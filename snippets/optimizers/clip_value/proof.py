"""Weights after one step: clipped in time, too late, by norm"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
from torch.nn import utils

grads = keras_cell.grads
ours = keras_cell.w.numpy()
theirs = torch_cell.w.detach().numpy()


def torch_step(before=None, after=None):
    w = torch.tensor([3.0, 4.0])
    w.grad = torch.tensor(grads[0].numpy())
    if before:
        before([w], 1.0)
    torch.optim.SGD([w], lr=0.1).step()
    if after:
        after([w], 1.0)
    return w.numpy()


# PyTorch's optimizers do not clip.
try:
    torch.optim.SGD([torch_cell.w], lr=0.1, clipvalue=1.0)
except TypeError as error:
    assert "'clipvalue'" in str(error)
else:
    raise AssertionError("SGD took clipvalue")
print("plain, SGD(clipvalue=1.0): refused")
late = torch_step(after=utils.clip_grad_value_)
gap = np.abs(late - ours).max()
assert gap >= 1
print(f"weights, clipped after step: {gap:.2f} (at least 1)")
np.testing.assert_allclose(theirs, ours, atol=1e-6)
gap = np.abs(theirs - ours).max()
print(f"weights, clipped before it: {gap:.1e} (at most 1e-06)")

# Each number by itself: the step turns. A norm keeps course.
moved = ours - [3, 4]
np.testing.assert_allclose(moved, [-0.1, -0.04], atol=1e-6)
w = keras.Variable([3.0, 4.0])
keras.optimizers.SGD(0.1, clipnorm=1.0).apply(grads, [w])
np.testing.assert_allclose(
    torch_step(before=utils.clip_grad_norm_), w, atol=1e-6)
turned = (w.numpy() - [3, 4]) / grads[0].numpy()
np.testing.assert_allclose(turned[0], turned[1], rtol=1e-3)
assert grads[0].numpy().max() == 60  # Keras leaves grads alone
assert torch_cell.w.grad.max() == 1  # PyTorch writes into .grad
print("same after")
