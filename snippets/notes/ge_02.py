"""The loop written by hand: in both, and with the same losses"""
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import numpy as np
import tensorflow as tf

x = np.random.default_rng(0).normal(size=(64, 3)).astype("float32")
y = x @ np.float32([[1], [-2], [3]])

w = tf.Variable(tf.zeros((3, 1)))
tf_losses = []
for _ in range(20):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((x @ w - y) ** 2)
    w.assign_sub(0.1 * tape.gradient(loss, w))
    tf_losses.append(float(loss))

w = torch.zeros(3, 1, requires_grad=True)
x, y = torch.tensor(x), torch.tensor(y)
losses = []
for _ in range(20):
    loss = ((x @ w - y) ** 2).mean()
    grad, = torch.autograd.grad(loss, w)
    w = (w - 0.1 * grad).detach().requires_grad_()
    losses.append(loss.item())

assert losses[-1] < 0.01 * losses[0]
np.testing.assert_allclose(tf_losses, losses, rtol=1e-3)
