"""One batch of 8 through both, and what each keeps of it"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = keras_cell.x
keras_layer, layer = keras_cell.layer, torch_cell.layer

# in training both divide by n
output = torch_cell.output.detach().numpy()
gap = np.abs(output - keras_cell.output).max()
assert gap <= 1e-4
print(f"training output: {gap:.1e} (at most 0.0001)")
mean = layer.running_mean.numpy()
gap = np.abs(mean / keras_layer.moving_mean - 1).max()
assert gap <= 1e-5

# what is kept is 8 / 7 as large in PyTorch
kept = layer.running_var.numpy()
ratio = kept / keras_layer.moving_variance.numpy()
np.testing.assert_allclose(ratio, 8 / 7, rtol=1e-4)
unbiased = np.var(x, 0, ddof=1)
np.testing.assert_allclose(kept, unbiased, rtol=1e-4)
gap = ratio.min() - 1
assert gap >= 0.14
print(f"nearest, kept variance, n=8: {gap:.3f} (at least 0.14)")

output = layer.eval()(torch_cell.x).detach().numpy()
gap = np.abs(output - keras_layer(x)).max()
assert gap >= 0.1
print(f"nearest, evaluation output: {gap:.2f} (at least 0.1)")

# images too: n counts every pixel of the batch, here 4 * 25
rng = np.random.default_rng(0)
images = rng.random((4, 5, 5, 3), "float32")
keras_norm = keras_cell.layers.BatchNormalization(momentum=0.0)
norm = torch.nn.BatchNorm2d(3, momentum=1.0)
keras_norm(images, training=True)
norm(torch.tensor(images).permute(0, 3, 1, 2))
ratio = norm.running_var.numpy() / keras_norm.moving_variance
np.testing.assert_allclose(ratio, 100 / 99, rtol=1e-4)
print("different")
