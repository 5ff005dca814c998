"""The same batches through both, as they come, and changed"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, tensor = keras_cell.x, torch_cell.x
keras_layer, layer = keras_cell.layer, torch_cell.layer
trained = keras_cell.output.numpy()
mean = keras_layer.moving_mean.numpy()

naive = torch.nn.BatchNorm1d(13)
assert (naive.eps, naive.momentum) == (1e-5, 0.1)
assert keras_layer.epsilon == 1e-3
assert keras_layer.momentum == 0.99
for step in range(10):
    output = naive(tensor).detach().numpy()
gap = np.abs(output - trained).max()
assert gap >= 0.05  # eps=1e-5 on a feature of variance 0.02
print(f"plain, eps left alone: {gap:.2f} (at least 0.05)")
gap = np.abs(naive.running_mean.numpy() / mean - 1).max()
assert gap >= 5
print(f"plain, momentum left alone: {gap:.1f} (at least 5)")
naive.momentum = 0.99  # the same word means the opposite
naive.reset_running_stats()
naive(tensor)
gap = abs(naive.running_mean[0] - tensor[:, 0].mean())
assert gap < 0.2  # the past is forgotten at once

gap = np.abs(torch_cell.output.detach().numpy() - trained).max()
assert gap <= 1e-4
print(f"output, row's eps: {gap:.1e} (at most 0.0001)")
gap = np.abs(layer.running_mean.numpy() / mean - 1).max()
assert gap <= 1e-5
print(f"mean, row's momentum: {gap:.1e} (at most 1e-05)")

# inference with the statistics copied
layer.eval()
variance = keras_layer.moving_variance.numpy()
layer.running_var.copy_(torch.tensor(variance))
output = layer(tensor).detach().numpy()
np.testing.assert_allclose(output, keras_layer(x), rtol=1e-4)

# half as many parameters: the averages are buffers
assert keras_layer.count_params() == 4 * 13
assert sum(p.numel() for p in layer.parameters()) == 2 * 13
print("same after")
