"""Two points turned by half a radian, as complex numbers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf = keras_cell.tf
try:
    keras_cell.turned * keras_cell.lengths
except tf.errors.InvalidArgumentError as error:
    assert "expected to be a complex64 tensor" in str(error)
else:
    raise AssertionError("TensorFlow multiplied two types")
print("plain, a complex tensor times a real one: refused")
names = "z turn turned real imag pairs lengths angles scaled"
gaps = []
for name in names.split():
    left = getattr(keras_cell, name)
    right = getattr(torch_cell, name)
    assert left.dtype.name == str(right.dtype).split(".")[1]
    gaps.append(np.abs(left.numpy() - right.numpy()).max())
assert max(gaps) <= 1e-5
print(f"points and angles: {max(gaps):.1e} (at most 1e-05)")
c, s = np.cos(0.5), np.sin(0.5)
hand = [[c, s], [-2 * s, 2 * c]]
np.testing.assert_allclose(torch_cell.pairs, hand, atol=1e-6)
np.testing.assert_allclose(torch_cell.angle, keras_cell.angle)

# view_as_real shares memory with what it is of
x, z = torch_cell.x.clone(), torch_cell.z.clone()
torch.view_as_real(z)[0, 0] = 7
assert z[0] == 7
torch.view_as_complex(x)[0] = 9j
assert x[0].tolist() == [0, 9]
np.testing.assert_array_equal(keras_cell.x, torch_cell.x)
# A Python complex number is complex128 there, complex64 here
assert tf.constant(1j).dtype == tf.complex128
assert torch.tensor(1j).dtype == torch.complex64
# keras.ops has the same two names
ops = keras.ops
same = ops.view_as_real(ops.view_as_complex(keras_cell.x))
np.testing.assert_array_equal(same, keras_cell.x)
# conj() waits: numpy() asks for resolve_conj() first
try:
    torch_cell.z.conj().numpy()
except RuntimeError as error:
    assert "resolve_conj" in str(error)
else:
    raise AssertionError("a conjugate became an array")
# The gradient of a square's real part is the conjugate, on both
w, v = tf.Variable([3 + 4j]), torch.tensor([3 + 4j])
with tf.GradientTape() as tape:
    loss = tf.math.real(tf.reduce_sum(w * w))
(v.requires_grad_() ** 2).sum().real.backward()
assert v.grad.item() == 6 - 8j == tape.gradient(loss, w).numpy()
print("same after")
