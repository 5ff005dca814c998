"""Twenty losses: epsilon by default, equal, and tiny"""
from contextlib import redirect_stdout

import matplotlib.pyplot as plt
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import twenty_steps_tf as keras_cell
    import twenty_steps_torch as torch_cell
import keras

plt.close("all")
ours, theirs = keras_cell.model, torch_cell.model
batches = list(zip(keras_cell.x, keras_cell.y))


def rerun(keras_epsilon, torch_epsilon):
    """Largest difference of the losses, from the same start"""
    for w, p in zip(ours.weights, theirs.parameters()):
        start = np.sin(np.arange(np.prod(w.shape)) ** 2) / 10
        w.assign(start.reshape(w.shape))
        p.detach().copy_(torch.tensor(w.numpy().T))
    ours.compile(
        keras.optimizers.Adam(0.005, epsilon=keras_epsilon),
        keras_cell.loss_fn)
    optimizer = torch.optim.Adam(
        theirs.parameters(), lr=0.005, eps=torch_epsilon)
    gaps = []
    for xb, yb in batches:
        optimizer.zero_grad()
        loss = torch_cell.loss_fn(
            theirs(torch.tensor(xb)), torch.tensor(yb))
        loss.backward()
        optimizer.step()
        gap = ours.train_on_batch(xb, yb) - loss.item()
        gaps.append(abs(gap))
    return max(gaps)


gap = rerun(1e-7, 1e-8)  # each framework's default
assert keras.optimizers.Adam().epsilon == 1e-7
adam = torch.optim.Adam([torch.zeros(1)])
assert adam.defaults["eps"] == 1e-8
assert gap >= 1e-4
print(f"loss, default epsilons: {gap:.1e} (at least 1e-04)")
gap = rerun(1e-8, 1e-8)  # Keras adds it before the correction
assert gap > 1e-5
losses = keras_cell.losses
gap = np.abs(np.subtract(losses, torch_cell.losses))
assert gap.max() <= 1e-5
print(f"loss, both 1e-12: {gap.max():.1e} (at most 1e-05)")
assert losses[-1] < losses[0] - 0.5
print("same after")
