"""Even shares in both cells; then what is read twice"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, n = keras_cell.tf, torch_cell.n
dataset, Sampler = (
    torch_cell.dataset,
    torch_cell.DistributedSampler,
)
assert n == keras_cell.n == 4
twice = sum(map(len, torch_cell.shares)) - len(dataset)
assert twice >= 1
print(f"plain, number of rows read twice: {twice} (at least 1)")
assert sorted(sum(keras_cell.shares, [])) == list(dataset)
naive = [list(Sampler(dataset, n, i)) for i in range(n)]
gap = np.abs(
    np.array(naive) - np.array(torch_cell.shares)
).max()
assert gap >= 1
print(f"plain, shuffle left alone: {gap} (at least 1)")
gap = np.abs(np.array(keras_cell.even) - torch_cell.even).max()
assert gap <= 1e-9
print(f"even shares in order: {gap:.1e} (at most 1e-09)")
for i in range(2):
    np.testing.assert_array_equal(
        keras_cell.shares[i], torch_cell.shares[i]
    )
assert torch_cell.shares[2] == [*keras_cell.shares[2], 0]
assert torch_cell.shares[3] == [*keras_cell.shares[3], 1]

# Without set_epoch each epoch has the same order
sampler = Sampler(dataset, n, 0)
assert list(sampler) == list(sampler) == torch_cell.orders[0]
assert torch_cell.orders[0] != torch_cell.orders[1]
sampler.set_epoch(1)
assert list(sampler) == torch_cell.orders[1]
# Shuffled before it is sharded, shares have rows in common
shuffled = tf.data.Dataset.range(1000).shuffle(1000)
shares = [
    set(shuffled.shard(2, i).as_numpy_iterator())
    for i in range(2)
]
assert len(shares[0] & shares[1]) > 100
# Sharded after batch, whole batches are shared out
second = keras_cell.dataset.batch(3).shard(2, 1)
first = next(second.as_numpy_iterator())
assert first.tolist() == [3, 4, 5]
chosen = keras_cell.chosen
assert chosen.deterministic is False
assert tf.data.Options().deterministic is None
print("same after")
