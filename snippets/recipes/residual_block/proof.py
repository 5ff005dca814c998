"""The same pictures through the same block, stride 2"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, nn = keras_cell.layers, torch_cell.nn
ours, theirs = keras_cell.model, torch_cell.model
rng = np.random.default_rng(0)
for weight in ours.weights:  # averages and scales too
    weight.assign(
        rng.uniform(0.1, 1, weight.shape)
        - 0.4 * ("kernel" in weight.path)
    )
found = {
    kind: [p for p in ours.layers if isinstance(p, kind)]
    for kind in (layers.Conv2D, layers.BatchNormalization)
}
places = {"first": 0, "second": 1, "shortcut": 2}


def copy(pairs):
    for place, (conv, norm) in pairs.items():
        target = getattr(theirs, place)
        kernel = conv.kernel.numpy().transpose(3, 2, 0, 1)
        target[0].weight.data = torch.tensor(kernel)
        arrays = map(torch.tensor, norm.get_weights())
        names = "weight", "bias", "running_mean", "running_var"
        for name, array in zip(names, arrays):
            getattr(target[1], name).data = array


# which layer is whose: by its kernel, and the norm behind it
def of(shape):
    for conv in found[layers.Conv2D]:
        if tuple(conv.kernel.shape) == shape:
            node = conv.output._keras_history
            for norm in found[layers.BatchNormalization]:
                if norm.input._keras_history == node:
                    return conv, norm


copy(
    {
        "first": of((3, 3, 3, 16)),
        "second": of((3, 3, 16, 16)),
        "shortcut": of((1, 1, 3, 16)),
    }
)
x = keras_cell.x.numpy()
x_ = torch.tensor(x.transpose(0, 3, 1, 2))
expected = ours(x).numpy().transpose(0, 3, 1, 2)


def apart(net=theirs):
    with torch.no_grad():
        return np.abs(net(x_).numpy() - expected).max()


assert not theirs.training
for norm in theirs.modules():
    if isinstance(norm, nn.BatchNorm2d):
        norm.eps = 1e-3  # Keras's
assert layers.BatchNormalization().epsilon == 1e-3
gap = apart()
assert gap >= 0.01
print(f"plain, epsilon left alone: {gap:.3f} (at least 0.01)")
for norm in theirs.modules():
    if isinstance(norm, nn.BatchNorm2d):
        norm.eps = 1e-5
first = of((3, 3, 3, 16))[0]
same = layers.Conv2D(16, 3, 2, padding="same", use_bias=False)
same.build((None, 8, 8, 3))
same.kernel.assign(first.kernel)
with torch.no_grad():
    padded = theirs.first[0](x_).numpy().transpose(0, 2, 3, 1)
assert same(x).shape == padded.shape
gap = np.abs(same(x) - padded).max()
assert gap >= 0.5
print(f'plain, padding="same": {gap:.2f} (at least 0.5)')
gap = apart()
assert gap <= 1e-4
print(
    f"block, padded by 1 on each side: {gap:.1e} "
    "(at most 0.0001)"
)

# no stride, as many channels: the shortcut is x itself
identity = torch_cell.Block(16, 16, stride=1)
assert isinstance(identity.shortcut, nn.Identity)
inputs = keras_cell.keras.Input((8, 8, 16))
model = keras_cell.keras.Model(
    inputs, keras_cell.block(inputs, 16, stride=1)
)
assert model.count_params() == 2 * (9 * 16 * 16 + 4 * 16)

# ReLU comes after the sum; one in place spoils the shortcut
assert (expected >= 0).all() and (expected == 0).any()
tuned = nn.Sequential(nn.ReLU(inplace=True), nn.Identity())
spoilt = torch.tensor([-1.0, 1.0])
assert (tuned(spoilt) + spoilt).tolist() == [0, 2]  # not -1, 2
print("same after")
