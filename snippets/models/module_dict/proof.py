"""Scores of each head; a plain dict hides them in PyTorch"""
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

mine, theirs = keras_cell.model, torch_cell.model
plain, x = torch_cell.plain, torch_cell.x
for source, target in zip(
    mine.weights, theirs.parameters(), strict=True
):
    target.data.copy_(torch.tensor(source.numpy().T))
for task in "digit", "even":
    found = theirs(x, task=task).detach().numpy()
    gap = np.abs(mine(keras_cell.x, task=task) - found).max()
    assert gap <= 1e-5
    head = f'scores of the head "{task}"'
    print(f"{head}: {gap:.1e} (at most 1e-05)")

# a plain dict computes, and registers nothing
assert plain(x, task="even").shape == (1797, 2)
gap = len(mine.weights) - len(list(plain.parameters()))
assert gap >= 4
print(
    "plain, number of weights that a dict hides: "
    f"{gap} (at least 4)"
)
assert not plain.state_dict()
assert list(theirs.state_dict())[::2] == [
    "heads.digit.weight",
    "heads.even.weight",
]


def refusal(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return f"{type(error).__name__} {error}"
    raise AssertionError("it was accepted")


# the key becomes part of a name: no dot, no method's name
heads, linear = theirs.heads, torch_cell.nn.Linear(64, 3)
said = refusal(heads.__setitem__, "a.b", linear)
assert said.startswith("KeyError") and "contain" in said
said = refusal(heads.__setitem__, "items", linear)
assert "attribute 'items' already exists" in said
layers = keras_cell.layers
free = keras_cell.Model()
for key in "a.b", "items":
    free.heads[key] = layers.Dense(3)
assert free(keras_cell.x, task="a.b").shape == (1797, 3)
assert len(free.weights) == 8

# a head that comes late: PyTorch takes it, Keras once built
# does not, and only tensors go in without a name
heads["late"] = linear
assert len(list(theirs.parameters())) == 6
late = layers.Dense(3)
said = refusal(mine.heads.__setitem__, "late", late)
assert "You cannot add new elements of state" in said
said = refusal(mine, keras_cell.x, "digit")
assert "Only input tensors may be passed as positional" in said


# without build, a head has no weights before its own call
class Lazy(keras_cell.Model):
    build = keras_cell.keras.Model.build


lazy = Lazy()
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    lazy(keras_cell.x, task="digit")
assert any("unbuilt state" in str(w.message) for w in found)
assert len(lazy.weights) == 2
lazy(keras_cell.x, task="even")
assert len(lazy.weights) == 4
print("same after")
