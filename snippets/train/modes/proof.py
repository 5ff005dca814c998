"""The same weights in both modes, and where nobody set one"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, model = torch_cell.x, torch_cell.model
norm, dropout, linear = model
state = [norm.weight, norm.bias]
state += [norm.running_mean, norm.running_var]
state += [linear.weight, linear.bias]
keras_norm = keras_cell.model.layers[0]
values = [w.detach().numpy().T for w in state]
keras_cell.model.set_weights(values)
assert dropout.p == keras_cell.model.layers[1].rate
assert norm.eps == keras_norm.epsilon

# the last line of the cell left the model in training mode
expected = keras_cell.model(x.numpy()).numpy()
assert model.training
before = [w.detach().clone() for w in state]
with torch.no_grad():
    gap = np.abs(model(x).numpy() - expected).max()
assert gap >= 0.1
print(f"plain, eval() forgotten: {gap:.1f} (at least 0.1)")

# worse: that call moved the averages, no_grad() or not
assert not torch.equal(norm.running_mean, before[2])
norm.running_mean.copy_(before[2])
norm.running_var.copy_(before[3])

assert model.eval() is model
assert not any(part.training for part in model.modules())
output = model(x)
np.testing.assert_allclose(output.detach(), expected, atol=1e-5)
gap = np.abs(output.detach().numpy() - expected).max()
print(f"prediction after eval(): {gap:.1e} (at most 1e-05)")

# eval() still tracks gradients; no_grad() does not set the mode
assert output.requires_grad
model.train()
with torch.no_grad():
    assert model.training and not model(x).requires_grad

# train() trains nothing
assert all(map(torch.equal, state[4:], before[4:]))

# Keras moves its averages only where training=True
averages = keras_norm.moving_mean
before = averages.numpy()
keras_cell.model(x.numpy())
np.testing.assert_array_equal(averages, before)
keras_cell.model(x.numpy(), training=True)
assert not np.array_equal(averages, before)
print("same after")
