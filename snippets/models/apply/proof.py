"""How far the first weights spread, and who was visited"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
from torch import nn

kernels = [
    layer.kernel.numpy() for layer in keras_cell.model.layers
]
limits = np.sqrt([6 / 64, 6 / 32])  # of a uniform distribution


def apart(model):
    linear = [m for m in model if isinstance(m, nn.Linear)]
    found = [
        layer.weight.detach().numpy().T for layer in linear
    ]
    assert [k.shape for k in found] == [
        k.shape for k in kernels
    ]
    tops = [np.abs(k).max() for k in found]
    stds = [
        np.std(a) / np.std(b) for a, b in zip(found, kernels)
    ]
    bias = max(
        layer.bias.abs().max().item() for layer in linear
    )
    return tops, np.abs(np.log(stds)).max(), bias


# Keras reaches the limits of He's distribution, and not beyond.
for kernel, limit in zip(kernels, limits):
    assert 0.97 * limit < np.abs(kernel).max() <= limit
assert not any(
    layer.bias.numpy().any()
    for layer in keras_cell.model.layers
)

# What nn.Linear does by itself is another distribution.
torch.manual_seed(0)
fresh = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
tops, gap, bias = apart(fresh)
assert gap >= 0.5 and bias >= 0.05
print(f"plain, nn.Linear left alone: {gap:.2f} (at least 0.5)")

tops, gap, bias = apart(torch_cell.model)
for top, limit in zip(tops, limits):
    assert 0.97 * limit < top <= limit
assert gap <= 0.1 and bias == 0
print(f"after apply: {gap:.2f} (at most 0.1)")
print(f"biases after apply: {bias:.0f} (at most 0)")

# With the same weights they are the same model.
x = np.linspace(-1, 1, 128, dtype="float32").reshape(2, 64)
pairs = zip(
    torch_cell.model.parameters(), keras_cell.model.weights
)
for parameter, weight in pairs:
    parameter.data.copy_(torch.tensor(weight.numpy().T))
found = torch_cell.model(torch.tensor(x)).detach().numpy()
np.testing.assert_allclose(
    found, keras_cell.model(x), atol=1e-5
)

# apply visits the children first, then the module itself, and
# gives the model back.
names = ["Linear", "ReLU", "Linear", "Sequential"]
assert torch_cell.visited == names
assert fresh.apply(torch_cell.init_weights) is fresh
assert apart(fresh)[2] == 0
print("same after")
