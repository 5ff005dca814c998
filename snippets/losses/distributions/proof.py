"""Densities and divergences, by hand and by distributions"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
from torch.distributions import Categorical, Normal
from torch.distributions import kl_divergence

rng = np.random.default_rng(0)
x, mean, other = rng.normal(size=(3, 50)).astype("float32")
std, width = rng.uniform(0.5, 2, size=(2, 50)).astype("float32")
made, wanted = (
    Normal(*map(torch.tensor, pair))
    for pair in ((mean, std), (other, width))
)
ours = keras_cell.log_prob(x, mean, std).numpy()
theirs = made.log_prob(torch.tensor(x)).numpy()
gap = np.abs(ours - theirs).max()
assert gap <= 1e-4
print(f"log_prob of Normal: {gap:.1e} (at most 0.0001)")
ours = keras_cell.kl(mean, std, other, width).numpy()
gap = np.abs(ours - kl_divergence(made, wanted).numpy()).max()
assert gap <= 1e-4
print(f"kl_divergence of two: {gap:.1e} (at most 0.0001)")
turned = kl_divergence(wanted, made).numpy()
assert np.abs(ours - turned).max() >= 0.1  # the order counts
for name in "density", "apart", "chosen":
    left, right = (
        getattr(cell, name) for cell in (keras_cell, torch_cell)
    )
    np.testing.assert_allclose(left, right, atol=1e-6)

# the second argument of Normal is a standard deviation
x_ = torch.tensor(x)
squared = Normal(made.loc, made.scale**2).log_prob(x_)
gap = (squared - made.log_prob(x_)).abs().max().item()
assert gap >= 0.5
print(f"a variance for std: {gap:.1f} (at least 0.5)")
# the first argument of Categorical is probabilities
logits = torch.tensor([1.0, 2.0, 3.0])
wrong = Categorical(logits).log_prob(torch.tensor(2))
gap = abs(wrong.item() - torch_cell.chosen.item())
assert gap >= 0.1
print(f"logits without their name: {gap:.2f} (at least 0.1)")

# rsample lets gradients through, sample does not
std_ = torch.tensor([1.0, 2.0], requires_grad=True)
assert Normal(torch.zeros(2), std_).rsample().requires_grad
assert not Normal(torch.zeros(2), std_).sample().requires_grad
torch.manual_seed(0)
drawn = Normal(torch.zeros(2), std_).rsample()
(slope,) = torch.autograd.grad(drawn.sum(), std_)
torch.testing.assert_close(slope, (drawn / std_).detach())
print("one side")
