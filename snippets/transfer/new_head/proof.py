"""A step of both heads on the same features; three mistakes"""
from contextlib import redirect_stdout

import keras
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch import nn
from torchvision.models import mobilenet_v2

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, base = keras_cell.model, keras_cell.base
head = keras_cell.head
net, x, y = torch_cell.model, torch_cell.x, np.array([0, 3])
assert len(model.trainable_weights) == 2
to_train = [p for p in net.parameters() if p.requires_grad]
assert [p.shape for p in to_train] == [(5, 512), (5,)]

# The same photos; each head sees what its base says of them.
photos = x.permute(0, 2, 3, 1)
np.testing.assert_array_equal(photos, keras_cell.x)
assert not net.training
below = nn.Sequential(*list(net.children())[:-1], nn.Flatten())
torch.testing.assert_close(net(x), net.fc(below(x)))

# PyTorch's layer gets Keras's weights and Keras's features.
features = base(keras_cell.x).numpy()
np.testing.assert_allclose(
    model(keras_cell.x), head(features), atol=1e-6
)
start = head.get_weights()
given = torch.tensor(features)
net.fc.register_forward_pre_hook(lambda *_: given)
for p, weight in zip(to_train, start):
    p.data = torch.tensor(weight.T)
loss_fn = keras.losses.SparseCategoricalCrossentropy(True)
alone = keras.Sequential([keras.Input((512,)), head])
alone.compile(keras.optimizers.SGD(10.0), loss_fn)
alone.fit(features, y, verbose=0)
nn.functional.cross_entropy(net(x), torch.tensor(y)).backward()
torch.optim.SGD(to_train, lr=10.0).step()
ours = net.fc.weight.detach().numpy().T
gap = np.abs(ours - head.get_weights()[0]).max()
assert gap <= 1e-5 and np.abs(ours - start[0]).max() >= 0.01
print(f"head after a step: {gap:.1e} (at most 1e-05)")

net.requires_grad_(False)  # too late: the new layer as well
assert not any(p.requires_grad for p in net.parameters())
other = mobilenet_v2()  # its last layer is classifier[-1]
other.fc = nn.Linear(1280, 5)  # no error, and never called
assert other.eval()(x).shape == (2, 1000)
no_pooling = base.layers[-2].output  # a Dense at each pixel
assert head(no_pooling).shape == (None, None, None, 5)
print("same")
