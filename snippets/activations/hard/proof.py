"""The hard curves of both cells, and their ends"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, tf, F = keras_cell.keras, keras_cell.tf, torch_cell.F
np.testing.assert_array_equal(keras_cell.x, torch_cell.x)
assert keras_cell.x.dtype == "float32"
gap = np.abs(keras_cell.old - torch_cell.sigmoid.numpy()).max()
assert gap >= 0.06
print(f"plain, curve of Keras 2: {gap:.2f} (at least 0.06)")
names = {
    "sigmoid": "hard_sigmoid",
    "swish": "hard_silu, hardswish",
    "capped": "relu6",
    "tanh": "hard_tanh",
}
x = torch_cell.x.numpy()
known = np.clip(x / 6 + 0.5, 0, 1)
curves = {"sigmoid": known, "swish": x * known}
curves |= {"capped": x.clip(0, 6), "tanh": x.clip(-1, 1)}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-6 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-06)")
    np.testing.assert_allclose(right, curves[name], atol=1e-6)
gap = np.abs(keras_cell.old - torch_cell.old.numpy()).max()
assert gap <= 1e-6
print(f"as in Keras 2, by clamp: {gap:.1e} (at most 1e-06)")
backend = tf.keras.backend.hard_sigmoid(tf.constant(x))
np.testing.assert_allclose(backend, keras_cell.old, atol=1e-6)

# the gradient at the ends of hard_tanh alone differs
left, right = keras_cell.gradient.numpy(), torch_cell.gradient
for name in ("v", "y"):
    ends = getattr(keras_cell, name).numpy().tolist()
    assert ends == getattr(torch_cell, name).tolist() == [-1, 1]
gap = np.abs(left - right.numpy()).max()
assert gap >= 1
print(f"gradient of hard_tanh at 1: {gap:.2f} (at least 1)")
ends = {
    "hard_sigmoid": (keras.activations.hard_sigmoid, 3.0),
    "hard_silu": (keras.activations.hard_silu, 3.0),
    "relu6": (tf.nn.relu6, 6.0),
}
same = {"hard_sigmoid": F.hardsigmoid, "hard_silu": F.hardswish}
same["relu6"] = F.relu6
for name, (function, end) in ends.items():
    v = tf.Variable([-3.0, 0.0, end])
    with tf.GradientTape() as tape:
        y = function(v)
    v_torch = torch.tensor(v.numpy(), requires_grad=True)
    same[name](v_torch).sum().backward()
    left, right = tape.gradient(y, v), v_torch.grad
    np.testing.assert_allclose(left, right, atol=1e-6)
# other names of the same curves, and the shrinking ones
act, x = keras.activations, keras_cell.x
assert act.hard_swish is act.hard_silu
assert torch.equal(torch.nn.ReLU6()(v_torch), F.relu6(v_torch))
pairs = {"hard_shrink": F.hardshrink}
pairs |= {"soft_shrink": F.softshrink}
pairs |= {"tanh_shrink": F.tanhshrink}
for name, function in pairs.items():
    left, right = getattr(act, name)(x), function(torch_cell.x)
    np.testing.assert_allclose(left, right, atol=1e-6)
print("same after")
