"""Products and distances of each with each, and slopes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, ops = keras_cell.tf, keras_cell.keras.ops
left, right = keras_cell.gradient.numpy(), torch_cell.gradient
assert torch.isfinite(right).all()
spoilt = np.isnan(left).sum()
assert spoilt >= 4
print(
    "plain, number of nan in the gradient of tf.norm: "
    f"{spoilt} (at least 4)"
)
names = {
    "outer": "outer product",
    "far": "distances",
}
for name, what in names.items():
    left = getattr(keras_cell, name).numpy()
    right = getattr(torch_cell, name).detach().numpy()
    gap = np.abs(left - right).max()
    assert gap <= 1e-6 and left.shape == right.shape
    print(f"{what}: {gap:.1e} (at most 1e-06)")
assert keras_cell.same
assert torch_cell.far.tolist() == [[0, 5], [5, 0]]
np.testing.assert_allclose(
    keras_cell.safe, keras_cell.far, atol=2e-6
)
a, b = torch_cell.a, torch_cell.b
np.testing.assert_array_equal(
    torch_cell.outer, np.outer(a, b)
)
mended = keras_cell.mended.numpy()
gap = np.abs(mended - torch_cell.gradient.numpy()).max()
assert gap <= 1e-5
print(f"gradient, mended: {gap:.1e} (at most 1e-05)")
np.testing.assert_allclose(
    torch_cell.gradient, [[-1.2, -1.6], [1.2, 1.6]], rtol=1e-5
)

# a norm of PyTorch is safe too; a root by hand is not
x = torch_cell.x
between = x[:, None] - x
norm = torch.linalg.norm(between, dim=-1)
(safe,) = torch.autograd.grad(norm.sum(), x, retain_graph=True)
np.testing.assert_allclose(safe, mended, atol=1e-5)
root = between.square().sum(-1).sqrt()
(by_hand,) = torch.autograd.grad(root.sum(), x)
assert by_hand.isnan().all()
with tf.GradientTape() as tape:
    x = keras_cell.x
    far = ops.norm(x[:, None] - x, axis=-1)
assert np.isnan(tape.gradient(far, x)).all()

# past 25 rows cdist reckons with a product of matrices
many = torch_cell.many.double()
truth = torch.linalg.norm(many[:, None] - many, dim=-1)
gap = (torch_cell.exact - truth).abs().max()
assert gap <= 1e-5
print(f"cdist, without products: {gap:.1e} (at most 1e-05)")
gap = (torch_cell.by_products - truth).abs().max()
assert gap >= 0.3 and torch_cell.off >= 0.3
print(f"cdist of 40 points at 1000: {gap:.2f} (at least 0.3)")
few = torch_cell.many[:25]
gap = (torch.cdist(few, few) - truth[:25, :25]).abs().max()
assert gap <= 1e-5
print("same after")
