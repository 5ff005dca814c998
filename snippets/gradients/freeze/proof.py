"""One step with the base frozen; three ways to half-freeze"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y = keras_cell.x, keras_cell.y
xb, yb = torch.tensor(x), torch.tensor(y)
assert torch_cell.y.shape == yb.shape
model, base = keras_cell.model, keras_cell.base
rng = np.random.default_rng(0)
shapes = [w.shape for w in model.get_weights()]
start = [rng.uniform(0.5, 1, s).astype("f4") for s in shapes]


def restart():
    """The same weights and averages on both sides."""
    model.set_weights(start)
    ours = torch_cell.model.state_dict()
    kept = [t for t in ours.values() if t.ndim]  # no counter
    for tensor, w in zip(kept, start, strict=True):
        tensor.copy_(torch.tensor(w.T))


def head_after():
    return torch_cell.head.weight.detach().numpy().T.copy()


restart()
model.fit(x, y, batch_size=128, verbose=0)
wanted = model.get_weights()[-2]
mean = torch_cell.base[1].running_mean

# requires_grad_(False) alone: batch norm goes on as before.
torch_cell.model.train()
torch_cell.optimizer.zero_grad()
torch_cell.loss_fn(torch_cell.model(xb), yb).backward()
torch_cell.optimizer.step()
moved = np.abs(mean.numpy() - start[4]).max()
assert moved >= 0.1
print(
    "change of the mean, no base.eval(): "
    f"{moved:.2f} (at least 0.1)"
)
gap = np.abs(head_after() - wanted).max()
assert gap >= 0.01
print(f"plain, no base.eval(): {gap:.2g} (at least 0.01)")

restart()
torch_cell.train_step(xb, yb)
np.testing.assert_allclose(head_after(), wanted, atol=1e-5)
gap = np.abs(head_after() - wanted).max()
print(f"head in the row: {gap:.1e} (at most 1e-05)")
np.testing.assert_array_equal(mean, start[4])
for p, w in zip(torch_cell.base.parameters(), start):
    np.testing.assert_array_equal(p.numpy().T, w)
torch_cell.model.train()
assert torch_cell.base[1].training  # train() undoes base.eval()


def base_moves():
    old = base.get_weights()[0]
    model.fit(x, y, batch_size=128, verbose=0)
    return not np.array_equal(base.get_weights()[0], old)


# Keras ignores trainable until the model is compiled again.
for trainable in (True, False):
    restart()
    base.trainable = trainable
    assert base_moves() == (not trainable)
    model.compile("sgd", "mse")
    assert base_moves() == trainable
print("same after")
