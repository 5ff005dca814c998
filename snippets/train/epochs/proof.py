"""Three epochs of each from the same weights, in order"""
from contextlib import redirect_stdout
from math import ceil

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, model = keras_cell.x, keras_cell.y, keras_cell.model
start = model.get_weights()
optimizer = keras_cell.optimizer
assert optimizer.iterations == 12 == 3 * ceil(100 / 32)
assert torch_cell.steps == 12
assert not torch_cell.model.training
orders = [[*torch_cell.batches][0][1] for _ in range(2)]
assert not torch.equal(*orders)  # shuffled anew


def keras_steps(batch_size):
    model.set_weights(start)
    before = int(optimizer.iterations)
    how = dict(epochs=3, shuffle=False, verbose=0)
    model.fit(x, y, batch_size=batch_size, **how)
    return int(optimizer.iterations) - before


def torch_steps(batch_size, **more):
    """How many steps, and how far from Keras they end."""
    layer, moved = torch_cell.model, []
    for target, source in zip(layer.parameters(), start):
        target.data = torch.tensor(source.T)
    hook = torch_cell.optimizer.register_step_post_hook(
        lambda *_: moved.append(1)
    )
    batches = DataLoader(torch_cell.dataset, batch_size, **more)
    torch_cell.train(batches, epochs=3)
    hook.remove()
    kernel = model.get_weights()[0]
    gap = np.abs(layer.weight.detach().numpy().T - kernel).max()
    return len(moved), gap


for batch_size, steps in (1, 300), (100, 3), (32, 12):
    assert keras_steps(batch_size) == steps
    count, gap = torch_steps(batch_size)
    assert count == steps
    assert gap <= 1e-5
    print(
        f"weights after {steps} steps of {batch_size}:"
        f" {gap:.1e} (at most 1e-05)"
    )

# without the short last batch there are fewer steps
count, gap = torch_steps(32, drop_last=True)
assert count == 9
assert gap >= 0.01
print(f"weights, drop_last=True: {gap:.2g} (at least 0.01)")
print("same")
