"""One step of both, with the base half frozen and frozen"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras_model, torch_model = keras_cell.model, torch_cell.model
start = keras_model.get_weights()
wanted_base = torch.tensor(start[0].T)


def torch_step():
    """One step of PyTorch from Keras's weights."""
    state = zip(torch_model.state_dict().values(), start)
    for tensor, weight in state:
        tensor.copy_(torch.tensor(weight.T))
    torch_cell.optimizer.zero_grad()
    logits = torch_model(torch_cell.x)
    torch_cell.loss_fn(logits, torch_cell.y).backward()
    torch_cell.optimizer.step()


# The cells have frozen their bases and trained their heads.
assert len(keras_model.trainable_weights) == 2
for cell in keras_cell, torch_cell:
    assert cell.still == [True, True, False, False]
torch_step()
assert torch.equal(torch_cell.base.weight, wanted_base)
assert torch_cell.base.weight.grad is None
keras_model.fit(
    keras_cell.x, keras_cell.y, batch_size=1797, verbose=0
)
np.testing.assert_array_equal(
    keras_model.get_weights()[0], start[0]
)
ours = torch_cell.head.weight.detach().numpy().T
gap = np.abs(ours - keras_model.get_weights()[2]).max()
assert gap <= 1e-5
print(f"head after a step: {gap:.1e} (at most 1e-05)")

# Three ways to freeze nothing.
torch_cell.base.requires_grad_(True)
torch_cell.base.weight.require_grad = False
torch_cell.base.requires_grad = False
torch_step()
gap = (torch_cell.base.weight - wanted_base).abs().max()
assert gap >= 0.01
print(
    "change of the base, misspelt: "
    f"{gap:.2g} (at least 0.01)"
)
try:
    compile("weight.requires_grad() = False", "slip", "exec")
except SyntaxError as error:
    assert "cannot assign to function call" in error.msg
else:
    raise AssertionError("assigning to a call was accepted")
print("same")
