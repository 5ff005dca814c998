"""Twenty losses: epsilon by default, equal, tiny in Keras"""
from contextlib import redirect_stdout

import matplotlib.pyplot as plt
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

plt.close("all")
ours, theirs = keras_cell.model, torch_cell.model
optimizer = torch_cell.optimizer
x, y = keras_cell.x, keras_cell.y
inputs = torch_cell.x, torch_cell.y


def rerun(epsilon):
    """Largest difference of the losses, from the same start"""
    for w, p in zip(ours.weights, theirs.parameters()):
        start = np.sin(np.arange(np.prod(w.shape)) ** 2) / 10
        w.assign(start.reshape(w.shape))
        p.detach().copy_(torch.tensor(w.numpy().T))
    ours.compile(
        keras.optimizers.Adam(0.005, epsilon=epsilon),
        keras_cell.loss_fn)
    optimizer.state.clear()
    how = dict(batch_size=len(x), epochs=20, verbose=0)
    expected = ours.fit(x, y, **how).history["loss"]
    losses = []
    for step in range(20):
        optimizer.zero_grad()
        loss = torch_cell.loss_fn(theirs(inputs[0]), inputs[1])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return np.abs(np.subtract(losses, expected)).max()


gap = rerun(keras.optimizers.Adam().epsilon)  # 1e-7
assert gap >= 1e-4
print(f"plain, default epsilons: {gap:.1e} (at least 1e-04)")
assert optimizer.defaults["eps"] == 1e-8
assert rerun(1e-8) > 1e-5  # the same number is not enough
losses = keras_cell.losses
gap = np.abs(np.subtract(losses, torch_cell.losses)).max()
assert gap <= 3e-5 and losses[-1] < losses[0] - 0.5
print(f"loss, Keras with 1e-12: {gap:.1e} (at most 3e-05)")

# At the first step Keras's epsilon counts 0.001 ** -0.5 times.
w, p = keras.Variable(0.0), torch.zeros(())
p.grad = torch.tensor(1e-7)
keras.optimizers.Adam(1.0, epsilon=1e-8).apply([1e-7], [w])
torch.optim.Adam([p], lr=1.0, eps=1e-8 * 0.001 ** -0.5).step()
np.testing.assert_allclose(w.numpy(), p, atol=1e-4)
assert -0.3 < p < -0.2  # with 1e-8 it would be -0.91
print("same after")
