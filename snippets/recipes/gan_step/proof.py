"""Twenty steps of both pairs of networks, from one start"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours, theirs = keras_cell, torch_cell
assert (
    np.abs(ours.g(ours.noise).numpy().mean(0) - 3).max() <= 0.5
)
means = theirs.g(theirs.noise).mean(dim=0)
assert (means - 3).abs().max() <= 0.5  # both learnt where
rng = np.random.default_rng(0)


def start():
    for model, net in (ours.g, theirs.g), (ours.d, theirs.d):
        for weight, target in zip(
            model.weights, net.parameters()
        ):
            weight.assign(rng.normal(size=weight.shape) / 2)
            target.data = torch.tensor(weight.numpy().T).clone()
            target.grad = None


def apart(model, net):
    pairs = zip(model.get_weights(), net.parameters())
    return max(
        np.abs(w - p.detach().numpy().T).max() for w, p in pairs
    )


real = torch.tensor(ours.real.numpy())
noise = torch.tensor(ours.noise.numpy())
# the usual slip: the same fakes for both steps, not detached
start()
fake = theirs.g(noise)
theirs.loss_fn(theirs.d(fake), theirs.no).backward()
try:
    theirs.loss_fn(theirs.d(fake), theirs.yes).backward()
except RuntimeError as error:
    assert "backward through the graph a second" in str(error)
else:
    raise AssertionError("the graph was used twice")
print("plain, fake without detach: refused")

# d's zero_grad left out: what g's step left there counts
start()
theirs.d_optimizer.zero_grad, kept = (
    lambda: None,
    theirs.d_optimizer.zero_grad,
)
for _ in range(20):
    ours.step(ours.real, ours.noise)
    theirs.step(real, noise)
gap = apart(ours.d, theirs.d)
assert gap >= 1
print(
    f"zero_grad of the critic left out: {gap:.1f} (at least 1)"
)
theirs.d_optimizer.zero_grad = kept

start()
before = [w.detach().clone() for w in theirs.g.parameters()]
for _ in range(20):
    ours.step(ours.real, ours.noise)
    theirs.step(real, noise)
for what, pair in {
    "generator": (ours.g, theirs.g),
    "critic": (ours.d, theirs.d),
}.items():
    gap = apart(*pair)
    assert gap <= 1e-4
    print(f"{what} after 20 steps: {gap:.1e} (at most 0.0001)")
moved = [
    (w - b).abs().max()
    for w, b in zip(theirs.g.parameters(), before)
]
assert min(moved) > 0.01
print("same after")
