"""An epoch of both loops from the same weights"""
from contextlib import redirect_stdout
from unittest import mock

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

rng = np.random.default_rng(0)
kernel = rng.normal(size=(20, 1)).astype("float32")
bias = np.zeros(1, "float32")
pairs = list(torch_cell.batches)
optimizer = torch_cell.optimizer
weight = torch_cell.model.weight


def torch_losses():
    with torch.no_grad():
        weight.copy_(torch.tensor(kernel.T))
        torch_cell.model.bias.zero_()
    step = torch_cell.train_step
    return [step(xb, yb).item() for xb, yb in pairs]


keras_cell.model.set_weights([kernel, bias])
keras_losses = [
    float(keras_cell.train_step(xb.numpy(), yb.numpy()))
    for xb, yb in pairs
]
kind = type(keras_cell.model)
with mock.patch.object(
    kind, "call", autospec=True, side_effect=kind.call
) as call:
    step = keras_cell.train_step.python_function
    step(keras_cell.x, keras_cell.y)
assert call.call_args.kwargs["training"] is True
clear = optimizer.zero_grad

optimizer.zero_grad = lambda: None  # forget to clear
gap = np.abs(np.subtract(torch_losses(), keras_losses)).max()
assert gap >= 0.01
print(
    "plain, gradients not cleared: "
    f"{gap:.2f} (at least 0.01)"
)

optimizer.zero_grad = clear
clear()
gap = np.abs(np.subtract(torch_losses(), keras_losses)).max()
assert gap <= 1e-5
print(f"loss of a step, cleared: {gap:.1e} (at most 1e-05)")
assert keras_losses[-1] < keras_losses[0] - 0.1  # it did learn

# backward() leaves the weights alone; cleared after it, the
# gradients leave step() nothing to do
x, y = torch_cell.x, torch_cell.y
before = weight.detach().clone()
logits = torch_cell.model(x).squeeze(-1)
torch_cell.loss_fn(logits, y).backward()
assert torch.equal(weight, before)
assert weight.grad.abs().max() > 0
clear()
optimizer.step()
assert torch.equal(weight, before)
print("same after")
