"""A step of both moves the new head alone; three mistakes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch import nn
from torchvision.models import mobilenet_v2

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

model, base = keras_cell.model, keras_cell.base
head, net = keras_cell.head, torch_cell.model
x, y = torch_cell.x, np.array([0, 3])
kernel, bias = model.trainable_weights
assert kernel.shape == (2048, 5) and bias.shape == (5,)
weight, bias = (p for p in net.parameters() if p.requires_grad)
assert weight.shape == (5, 2048) and bias.shape == (5,)

# The same photos; each head sees what its base says of them.
photos = x.permute(0, 2, 3, 1)
np.testing.assert_array_equal(photos, keras_cell.x)
features = base(keras_cell.x)
scores = model(keras_cell.x).numpy()
np.testing.assert_allclose(scores, head(features), atol=1e-5)
assert np.abs(scores[0] - scores[1]).max() > 0
assert not net.training
below = nn.Sequential(*list(net.children())[:-1], nn.Flatten())
torch.testing.assert_close(torch_cell.scores, net.fc(below(x)))
assert (torch_cell.scores[0] != torch_cell.scores[1]).any()


def keras_step():
    """A step of the whole model; its loss before that."""
    model.compile(
        keras.optimizers.Adam(learning_rate=1e-4),
        keras.losses.SparseCategoricalCrossentropy(
            from_logits=True
        ),
        run_eagerly=True,
    )
    return model.train_on_batch(keras_cell.x, y)


def torch_step():
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
    loss = nn.functional.cross_entropy(net(x), torch.tensor(y))
    loss.backward()
    optimizer.step()
    return loss.item()


def keras_weights():
    return model.get_weights()


def torch_weights():
    kept = net.state_dict().values()  # the averages as well
    return [t.numpy().copy() for t in kept]


for name, step, weights in (
    ("Keras", keras_step, keras_weights),
    ("PyTorch", torch_step, torch_weights),
):
    before = weights()
    losses = [float(step())]
    pairs = zip(before, weights(), strict=True)
    moved = [np.abs(a - b).max() for a, b in pairs]
    assert max(moved[:-2]) <= 0 and min(moved[-2:]) > 0
    print(
        f"change of the base, {name}: "
        f"{max(moved[:-2])} (at most 0)"
    )
    assert losses[0] > float(step())  # the head learns

net.requires_grad_(False)  # too late: the new layer as well
assert not any(p.requires_grad for p in net.parameters())
other = mobilenet_v2()  # its last layer is classifier[-1]
other.fc = nn.Linear(1280, 5)  # no error, and never called
assert other.eval()(x).shape == (2, 1000)
no_pooling = base.layers[-2].output  # a Dense at each pixel
assert head(no_pooling).shape == (None, None, None, 5)
print("task")
