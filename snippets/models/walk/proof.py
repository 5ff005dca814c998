"""Which layers a walk finds, and how deep it goes"""

from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
from torch import nn

ours, theirs = keras_cell.model, torch_cell.model

# model.layers is neither the model nor what its parts hold.
plain = len(torch_cell.inside) - len(ours.layers)
assert plain == 3 and ours not in ours.layers
print(f"plain, layers and modules(): {plain} (at least 1)")
gap = len(list(theirs.children())) - len(ours.layers)
assert gap == 0
print(f"layers and children(): {gap} (at most 0)")
gap = len(torch_cell.inside) - len(keras_cell.inside)
assert gap == 0
print(f"walked, modules(): {gap} (at most 0)")

# Both walks come by in the same order, the model first.
assert keras_cell.inside[0] is ours
assert torch_cell.inside[0] is theirs
kinds = {
    nn.Linear: keras.layers.Dense,
    nn.Sequential: keras.Sequential,
}
for layer, module in zip(keras_cell.inside, torch_cell.inside):
    assert type(layer) is kinds[type(module)]
for layer, module in zip(keras_cell.dense, torch_cell.dense):
    assert layer.kernel.shape == tuple(module.weight.T.shape)
assert len(keras_cell.dense) == len(torch_cell.dense) == 3

# Names say the path; the model's own is empty.
assert torch_cell.names == ["", "0", "1", "1.0", "1.1"]
assert theirs.get_submodule("1.0") is theirs[1][0]

# A shared layer is found once, in both.
shared = nn.Linear(4, 4)
assert len(list(nn.Sequential(shared, shared).modules())) == 2
shared = keras.layers.Dense(4)
inputs = keras.Input((4,))
twice = keras.Model(inputs, shared(shared(inputs)))
assert twice.layers[1:] == [shared]


# Layers in a list: Keras sees them, PyTorch wants a ModuleList.
class Ours(keras.Model):
    def __init__(self):
        super().__init__()
        self.parts = [
            keras.layers.Dense(2),
            keras.layers.Dense(2),
        ]


class Theirs(nn.Module):
    def __init__(self):
        super().__init__()
        self.parts = [nn.Linear(2, 2), nn.Linear(2, 2)]


assert len(Ours().layers) == 2 and not list(Theirs().children())
print("same after")
