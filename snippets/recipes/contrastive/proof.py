"""The same vectors, then the same pairs learnt, by both"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

rng = np.random.default_rng(0)
a = 3 * rng.normal(size=(64, 16)).astype("float32")
b = (a + rng.normal(size=(64, 16))).astype("float32")
ours, loss_fn = keras_cell.loss_fn, torch_cell.loss_fn
a_, b_ = torch.tensor(a), torch.tensor(b)
truth = float(ours(a, b))
gap = abs(loss_fn(a_, b_).item() - truth)
assert gap <= 1e-5
print(f"loss of 64 pairs: {gap:.1e} (at most 1e-05)")

# by hand: the mean over rows and the mean over columns
u, v = (z / np.linalg.norm(z, axis=1)[:, None] for z in (a, b))
s = np.exp(u @ v.T / 0.1)
d = s.diagonal()
hand = (
    -np.log(d / s.sum(1)).mean() - np.log(d / s.sum(0)).mean()
)
assert abs(hand - truth) <= 1e-3

# the length of a vector does not count; swapped views do not
for fn, (p, q) in {ours: (a, b), loss_fn: (a_, b_)}.items():
    assert abs(float(fn(5 * p, q)) - truth) <= 1e-4
    assert abs(float(fn(q, p)) - truth) <= 1e-4
    assert (
        float(fn(p, q[::-1] if fn is ours else q.flip(0))) > 5
    )

# twenty steps from one start
for half in range(2):
    same = np.abs(
        keras_cell.x[half] - torch_cell.x[half].numpy()
    )
    assert same.max() <= 1e-7
start = rng.normal(size=(2, 32, 16)).astype("float32") / 4
zero = np.zeros(16, "float32")
model, keras = keras_cell.model, keras_cell.keras
assert model.optimizer.iterations == 30  # as the cell learnt
model.set_weights([start[0], zero, start[1], zero])
model.compile(keras.optimizers.SGD(1.0))
model.fit(keras_cell.x, batch_size=64, epochs=20, verbose=0)
first, second = torch_cell.first, torch_cell.second
for layer, w in zip((first, second), start):
    layer.weight.data = torch.tensor(w.T.copy())
    layer.bias.data.zero_()
optimizer = torch.optim.SGD(
    torch_cell.model.parameters(), lr=1.0
)
for _ in range(20):
    optimizer.zero_grad()
    x = torch_cell.x
    loss_fn(first(x[0]), second(x[1])).backward()
    optimizer.step()
kernels = model.get_weights()[::2]
pairs = zip(kernels, (first, second), start)
gap = max(
    np.abs(k - layer.weight.detach().numpy().T).max()
    for k, layer, _ in pairs
)
assert gap <= 1e-3 and np.abs(kernels - start).max() > 0.01
print(f"weights after 20 steps: {gap:.1e} (at most 0.001)")
assert keras_cell.right.mean() > 0.5 < torch_cell.share
print("same")
