"""Gradients of both roundings, and weights trained with them"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, own = keras_cell.tf, torch_cell.round_through
rng = np.random.default_rng(0)
x = rng.normal(size=(64, 4)).astype("float32")
y = x @ np.float32([[2], [-1], [1], [0]])
keras_cell.x, keras_cell.y = tf.constant(x), tf.constant(y)
torch_cell.x, torch_cell.y = torch.tensor(x), torch.tensor(y)


def both(start, rounding, torch_rounding):
    left = tf.Variable(start)
    right = torch.tensor(start, requires_grad=True)
    left = keras_cell.gradient_of(left, rounding)
    return left, torch_cell.gradient_of(right, torch_rounding)


# Weights past 3 get no gradient: backward knows x
start = np.float32([[0.4], [3.2], [-5], [-1.6]])
left, right = both(start, keras_cell.round_through, own)
gap = np.abs(left.numpy() - right.numpy()).max()
assert gap <= 1e-5
print(f"gradient: {gap:.1e} (at most 1e-05)")
assert (right.numpy() != 0).ravel().tolist() == [1, 0, 0, 1]

none, zero = both(start, tf.round, torch.round)
assert none is None and zero.abs().max() == 0
lost = right.abs().max().item()
assert lost >= 1
print(f"gradient, plain rounding: {lost:.2f} (at least 1)")

left = tf.Variable(tf.zeros((4, 1)))
right = torch.zeros((4, 1), requires_grad=True)
for step in range(30):
    through = keras_cell.round_through
    left.assign_sub(0.1 * keras_cell.gradient_of(left, through))
    gradient = torch_cell.gradient_of(right, own)
    with torch.no_grad():
        right -= 0.1 * gradient
gap = np.abs(left.numpy() - right.detach().numpy()).max()
assert gap <= 1e-4
print(f"weights after 30 steps: {gap:.1e} (at most 0.0001)")
assert right.round().ravel().tolist() == [2, -1, 1, 0]

# A weight that is used inside must be an argument as well:
# TensorFlow refuses, PyTorch leaves it without a gradient
weight = torch.ones(4, 1, requires_grad=True)


class Inside(torch_cell.RoundThrough):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * weight


Inside.apply(right).sum().backward()
assert right.grad.sum() == 4 and weight.grad is None


held = tf.Variable(1.0)


@tf.custom_gradient
def inside(x):
    return x * held, lambda upstream: upstream


try:
    keras_cell.gradient_of(left, inside)
except TypeError as error:
    assert "keyword argument 'variables'" in str(error)
else:
    raise AssertionError("TensorFlow took an outside weight")
print("same")
