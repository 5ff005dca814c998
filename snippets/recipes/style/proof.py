"""The same network and picture, channels first or last"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, gram = keras_cell.tf, torch_cell.gram
y = torch_cell.y
gap = np.abs(keras_cell.y - y.movedim(0, -1).numpy()).max()
assert gap <= 1e-6
convolutions = [
    layer
    for layer in keras_cell.model.layers
    if layer.name.endswith(("conv1", "conv2"))
]
assert len(convolutions) == 4
for layer, place in zip(convolutions, (0, 2, 5, 7)):
    kernel, bias = layer.get_weights()
    theirs = torch_cell.vgg[place]
    kernel = kernel.transpose(3, 2, 0, 1)
    theirs.weight.data = torch.tensor(kernel)
    theirs.bias.data = torch.tensor(bias)

# the two Gram matrices of the picture whose style is wanted
first = torch_cell.vgg[:4](y[None])
maps = first, torch_cell.vgg[4:9](first)
torch_cell.style = [gram(a) for a in maps]
ours, theirs = keras_cell.style, torch_cell.style
assert [len(a) for a in ours] == [64, 128]


def apart(found):
    """The largest difference, over the largest number."""
    return max(
        np.abs(a - b.numpy()).max() / np.abs(a).max()
        for a, b in zip(ours, found, strict=True)
    )


mixed = [a.reshape(-1, a.shape[1]) for a in maps]
mixed = [a.T @ a / len(a) for a in mixed]
gap = apart(mixed)
assert gap >= 0.2
print(f"plain, reshape(-1, channels): {gap:.2f} (at least 0.2)")
gap = apart(theirs)
assert gap <= 1e-4
print(f"Gram matrices: {gap:.1e} (at most 0.0001)")

# the order of the places is lost: that is what makes it a style
turned = [gram(a.flip(2, 3)) for a in maps]
assert apart(turned) <= 1e-4
# divided by the places, so a larger picture weighs the same
doubled = gram(torch.cat([first, first], dim=2))
assert (doubled - theirs[0]).abs().max() <= 1e-5

# loss and gradient of a picture of noise
x = np.random.default_rng(0).random((1, 64, 64, 3), "float32")
x_ = torch.tensor(x).movedim(-1, 1).requires_grad_()
with tf.GradientTape() as tape:
    noise = tf.Variable(x)
    loss = keras_cell.loss_fn(noise)
slope = tape.gradient(loss, noise).numpy()
loss_ = torch_cell.loss_fn(x_)
loss_.backward()
slope_ = x_.grad.movedim(1, -1).numpy()
gap = abs(float(loss) - loss_.item())
assert gap <= 1e-4 and loss_ >= 0.1
print(f"loss of noise: {gap:.1e} (at most 0.0001)")
gap = np.abs(slope - slope_).max() / np.abs(slope).max()
assert gap <= 1e-3
print(f"gradient of the picture: {gap:.1e} (at most 0.001)")
for weight in torch_cell.vgg.parameters():
    assert weight.grad is None

# both pictures took the style on, and are not the photograph
assert keras_cell.loss < 0.1 and torch_cell.loss < 0.1
assert keras_cell.loss_fn(keras_cell.x) < 0.1
assert torch_cell.x.shape == (1, 3, 64, 64)
rates = (
    float(keras_cell.optimizer.learning_rate),
    torch_cell.optimizer.param_groups[0]["lr"],
)
np.testing.assert_allclose(rates, 0.03, rtol=1e-5)
found = keras_cell.x.numpy()[0], torch_cell.x.detach()[0]
assert np.abs(found[0] - keras_cell.y).max() > 0.2
assert (found[1] - y).abs().max() > 0.2
print("same after")
