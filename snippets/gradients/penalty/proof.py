"""The gradients of a gradient's norm, with the same weights"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

critic, x = (
    torch_cell.critic,
    torch.tensor(keras_cell.x.numpy()),
)
with torch.no_grad():
    weights = keras_cell.critic.get_weights()
    for parameter, value in zip(critic.parameters(), weights):
        parameter.copy_(torch.tensor(value.T))
x.requires_grad_()
critic.zero_grad()


def penalty_of(slope):
    return ((slope.norm(dim=1) - 1) ** 2).mean()


# Without create_graph the slope is a number like any other.
(slope,) = torch.autograd.grad(critic(x).sum(), x)
try:
    penalty_of(slope).backward()
except RuntimeError as error:
    assert "does not require grad" in str(error)
else:
    raise AssertionError("it was derived again")
print("plain, create_graph left out: refused")

(slope,) = torch.autograd.grad(
    critic(x).sum(), x, create_graph=True
)
gap = np.abs(slope.detach().numpy() - keras_cell.slope).max()
assert gap <= 1e-5
print(f"gradient by x: {gap:.1e} (at most 1e-05)")
penalty = penalty_of(slope)
gap = abs(penalty.item() - float(keras_cell.penalty))
assert gap <= 1e-5
print(f"penalty: {gap:.1e} (at most 1e-05)")
penalty.backward()
theirs = [
    p.grad.numpy().T for p in list(critic.parameters())[:3]
]
gap = max(
    np.abs(a - b).max()
    for a, b in zip(theirs, keras_cell.grads)
)
assert gap <= 1e-5 and np.abs(theirs[0]).max() > 0.05
print(f"gradients of the penalty: {gap:.1e} (at most 1e-05)")

# The last bias shifts all scores alike: it has no part.
assert keras_cell.reached == [True, True, True, False]
assert torch_cell.reached == [True, True, True, False]
assert torch.allclose(
    penalty_of(torch_cell.slope), torch_cell.penalty
)
assert torch_cell.slope.requires_grad

# Where the gradient is 0, the norm has no slope: nan in
# TensorFlow, 0 in PyTorch, nan in both by way of a square root.
zero = tf.Variable([0.0, 0.0])
with tf.GradientTape() as tape:
    norm = tf.norm(zero)
assert np.isnan(tape.gradient(norm, zero)).all()
zero = torch.zeros(2, requires_grad=True)
zero.norm().backward()
assert zero.grad.tolist() == [0, 0]
zero.grad = None
zero.square().sum().sqrt().backward()
assert zero.grad.isnan().all()
print("same after")
