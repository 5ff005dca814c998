"""Outputs of both modules, and the weights they find"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

left = keras_cell.model(keras_cell.x).numpy()
right = torch_cell.model(torch_cell.x).detach().numpy()
gap = np.abs(left - right).max()
assert gap <= 1e-6
print(f"output: {gap:.1e} (at most 1e-06)")

left = keras_cell.model.trainable_variables
names = [variable.name for variable in left]
assert names == ["bias:0", "more:0", "weight:0"]
names = list(dict(torch_cell.model.named_parameters()))
assert names == ["weight", "bias", "more.0"]


class Plain(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.more = [torch.nn.Parameter(torch.ones(()))]


# A plain list hides its parameters from PyTorch alone
found = len(list(Plain().parameters()))
missing = len(keras_cell.model.more) - found
assert missing >= 1
print(
    "plain, number of weights that a list hides: "
    f"{missing} (at least 1)"
)

assert len(keras_cell.model.variables) == 4
assert "fixed" in torch_cell.model.state_dict()
assert not hasattr(keras_cell.model, "fit")


class Late(torch.nn.Module):
    def __init__(self):
        self.weight = torch.nn.Parameter(torch.ones(()))


try:
    Late()
except AttributeError as error:
    assert "before Module.__init__()" in str(error)
else:
    raise AssertionError("no super().__init__() needed")
print("same after")
