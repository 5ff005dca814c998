"""The same digits with the same noise, after the same steps"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, kept = torch_cell.x, torch_cell.kept
np.testing.assert_array_equal(keras_cell.x[..., 0], x[:, 0])
rng = np.random.default_rng(0)
noise = rng.normal(size=keras_cell.x.shape).astype("float32")
noise_ = torch.tensor(noise).movedim(-1, 1)
t = np.arange(len(x)) % 100
t_ = torch.tensor(t)

gap = np.abs(keras_cell.kept.numpy() - kept.numpy()).max()
assert gap <= 1e-5
print(
    f"what is kept of the picture: {gap:.1e} "
    "(at most 1e-05)"
)
gap = np.abs(keras_cell.beta.numpy() - torch_cell.beta.numpy())
assert gap.max() <= 1e-6

ours = keras_cell.add_noise(keras_cell.x, t, noise).numpy()
theirs = torch_cell.add_noise(x, t_, noise_)
gap = np.abs(ours - theirs.movedim(1, -1).numpy()).max()
assert gap <= 1e-5
print(f"digits with their noise: {gap:.1e} (at most 1e-05)")

# step by step comes to the same as all at once: the spread of
# many pictures that were noised a hundred times
z, many = np.full(20000, 0.5), np.random.default_rng(1)
for b in torch_cell.beta.numpy():
    z = np.sqrt(1 - b) * z + np.sqrt(b) * many.normal(
        size=20000
    )
last = kept[-1].item()
assert abs(z.mean() - 0.5 * last**0.5) <= 0.03
assert abs(z.var() - (1 - last)) <= 0.03

# without the axes of one, eight pictures of eight columns take
# a step for each column, and nothing is said
share = kept[t_[::9][:8]]
wrong = share.sqrt() * x[:8] + (1 - share).sqrt() * noise_[:8]
right = torch_cell.add_noise(x[:8], t_[::9][:8], noise_[:8])
assert wrong.shape == right.shape
gap = (wrong - right).abs().max().item()
assert gap >= 0.5
print(
    f"8 pictures, t not reshaped: {gap:.2f} (at least 0.5)"
)
try:
    kept[t_[:9]] * x[:9]
except RuntimeError as error:
    assert "must match the size" in str(error)
else:
    raise AssertionError("nine steps fitted eight columns")

# the same weights guess the same noise
dense = [w for w in keras_cell.model.get_weights()]
linear = [p for p in torch_cell.model if hasattr(p, "weight")]
for i, layer in enumerate(linear):
    layer.weight.data = torch.tensor(dense[2 * i].T.copy())
    layer.bias.data = torch.tensor(dense[2 * i + 1])
guess = keras_cell.model([ours, t[:, None] / 100]).numpy()
with torch.no_grad():
    y = torch.cat([theirs.flatten(1), t_[:, None] / 100], dim=1)
    guess_ = torch_cell.model(y).movedim(1, -1).numpy()
gap = np.abs(guess - guess_).max()
assert gap <= 1e-4 and np.mean((guess - noise) ** 2) <= 0.8
print(
    f"noise that the model guesses: {gap:.1e} (at most 0.0001)"
)
print("same")
