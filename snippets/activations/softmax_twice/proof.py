"""The same weights with one softmax and with two"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y = torch_cell.x, torch_cell.y
model, twice = torch_cell.model, torch_cell.twice
loss_fn = torch_cell.loss_fn


def accuracy(model):
    return (model(x).argmax(dim=1) == y).float().mean().item()


# trained alike: a loss stuck near its floor, and less learnt
floor = np.log(np.e + 9) - 1  # ten classes
assert twice[1].dim == 1
assert abs(torch_cell.perfect - floor) < 1e-4
assert torch_cell.loss_twice > floor > torch_cell.loss + 1
assert accuracy(model) >= accuracy(twice) + 0.01

# Keras's trained weights under PyTorch's loss
kernel, bias = keras_cell.model.get_weights()
for net in model, twice:
    with torch.no_grad():
        net[0].weight.copy_(torch.tensor(kernel.T))
        net[0].bias.copy_(torch.tensor(bias))
wrong = loss_fn(twice(x), y).item()
gap = wrong - keras_cell.loss
assert gap >= 0.5
print(f"plain, softmax twice: {gap:.2f} (at least 0.5)")
gap = abs(loss_fn(model(x), y).item() - keras_cell.loss)
assert gap <= 1e-5
print(f"loss, softmax left out: {gap:.1e} (at most 1e-05)")

# Keras finds the logits behind its own softmax and says so;
# of bare numbers it takes a second softmax, as PyTorch does
message = "produced by a Softmax activation"
assert message in str(keras_cell.caught[0].message)
assert abs(keras_cell.loss_twice - wrong) < 1e-5
print("same after")
