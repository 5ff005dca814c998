"""The same weights and the same noise, then PyTorch's own KL"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
from torch.distributions import Normal, kl_divergence

keras, x = keras_cell.keras, keras_cell.x
np.testing.assert_array_equal(x, torch_cell.x)
ours, theirs = keras_cell.model, torch_cell.model
for name in "encode", "decode":
    kernel, bias = getattr(ours, name).get_weights()
    layer = getattr(theirs, name)
    layer.weight.data = torch.tensor(kernel.T.copy())
    layer.bias.data = torch.tensor(bias)
noise = np.random.default_rng(0).normal(size=(len(x), 4))
noise = noise.astype("float32")


class Drawn:
    """Stands for both generators, so that both draw alike."""

    normal = staticmethod(lambda shape: noise)
    randn_like = staticmethod(lambda mean: torch.tensor(noise))

    def __getattr__(self, name):
        return getattr(torch, name)


drawn, kept = Drawn(), keras.random.normal
keras.random.normal, torch_cell.torch = drawn.normal, drawn
output = ours(x).numpy()
(kl,) = (float(loss) for loss in ours.losses)
keras.random.normal = kept
with torch.no_grad():
    output_, kl_ = theirs(torch_cell.x)
torch_cell.torch = torch
gap = np.abs(output - output_.numpy()).max()
assert gap <= 1e-4
print(f"output with the same noise: {gap:.1e} (at most 0.0001)")
gap = abs(kl - kl_.mean().item())
assert gap <= 1e-3
print(
    f"KL, summed over axes, mean of the batch: {gap:.1e} "
    "(at most 0.001)"
)
error = keras_cell.error(x, output).numpy().mean()
error_ = (output_ - torch_cell.x).square().sum(dim=1).mean()
gap = abs(error - error_.item())
assert gap <= 1e-3
print(f"error, summed over pixels: {gap:.1e} (at most 0.001)")

with torch.no_grad():
    mean, logvar = theirs.encode(torch_cell.x).chunk(2, dim=1)
    made = Normal(mean, (logvar / 2).exp())
    known = kl_divergence(made, Normal(0.0, 1.0))
gap = (known.sum(dim=1) - kl_).abs().max().item()
assert gap <= 1e-3
print(f"kl_divergence of Normal: {gap:.1e} (at most 0.001)")
# a mean over the pixels beside that sum: the KL counts 64 times
ratio = error / np.mean((x - output) ** 2)
assert abs(ratio - 64) <= 0.01
print(
    f"ratio of sum to mean: {ratio:.0f} (at least 60)"
)

# both learnt, and what is drawn is new at each call
assert keras_cell.loss[0] > keras_cell.loss[-1] < 5
assert torch_cell.loss < 5
assert np.abs(ours(x) - ours(x)).max() > 0.1
assert (
    theirs(torch_cell.x)[0] - theirs(torch_cell.x)[0]
).abs().max() > 0.1
print("same")
