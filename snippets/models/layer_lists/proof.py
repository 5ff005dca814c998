"""The same scores; a plain list hides layers in PyTorch"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

nn, x = torch_cell.nn, torch_cell.x


def message(call, *arguments, **more):
    try:
        call(*arguments, **more)
    except Exception as error:
        return str(error)
    raise AssertionError("no error")


def step(model):
    """How far one step of SGD moves the first layer."""
    weight = model.hidden[0].weight
    before = weight.detach().clone()
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    model(x).square().mean().backward()
    optimizer.step()
    return (weight - before).abs().max().item()


for source, target in zip(
    keras_cell.model.weights,
    torch_cell.model.parameters(),
    strict=True,
):
    target.data.copy_(torch.tensor(source.numpy().T))
theirs = torch_cell.model(x).detach().numpy()
gap = np.abs(
    keras_cell.model(keras_cell.x).numpy() - theirs
).max()
assert gap <= 1e-5
print(f"scores: {gap:.1e} (at most 1e-05)")

# in a plain list the layers compute, but never learn
assert len(keras_cell.model.weights) == 8
plain = torch_cell.plain
assert plain(x).shape == (1797, 10)
assert len(list(plain.parameters())) == 2
assert list(plain.state_dict()) == [
    "scores.weight",
    "scores.bias",
]
gap = 8 - len(list(plain.parameters()))
assert gap >= 6
print(
    "plain, number of weights that a list hides: "
    f"{gap} (at least 6)"
)
assert step(plain) == 0
assert step(torch_cell.Model()) > 1e-4

# with nothing but the list, the optimizer has nothing to hold
del plain.scores
said = message(torch.optim.SGD, plain.parameters(), lr=1.0)
assert said == "optimizer got an empty parameter list"

# a ModuleList is a list: your forward goes through it
said = message(torch_cell.model.hidden, x)
assert 'missing the required "forward"' in said

# Keras tracks lists and dicts alike
model = keras_cell.Model()
model.more = {"a": keras_cell.layers.Dense(2)}
model.more["a"](keras_cell.x)
assert len(model.weights) == 2
print("same after")
