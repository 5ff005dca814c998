"""Generators of one seed: what they draw, keep and repeat"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, keras = keras_cell.tf, keras_cell.keras
left, right = keras_cell.first.numpy(), torch_cell.first.numpy()
gap = np.abs(left - right).max()
assert gap >= 0.1
print(f"nearest, seed 1 in both: {gap:.2f} (at least 0.1)")
for cell in (keras_cell, torch_cell):
    first, second = np.array(cell.first), np.array(cell.second)
    again = np.array(cell.again)
    assert np.array_equal(second, again)
    assert not np.array_equal(first, second)
    assert first.shape == (3,)
# The seed alone decides, wherever the generator is made
made = tf.random.Generator.from_seed(1).normal([3])
np.testing.assert_array_equal(made, left)
generator = torch.Generator().manual_seed(1)
made = torch.randn(3, generator=generator)
np.testing.assert_array_equal(made, right)
assert torch_cell.state.dtype == torch.uint8
assert keras_cell.state.dtype == tf.int64

# The state itself is a variable, which moves on
generator = tf.random.Generator.from_seed(1)
live = generator.state
before = live.numpy().tolist()
generator.normal([3])
assert live.numpy().tolist() != before
# Keras's is a seed and a count; set, it repeats
seeds = keras_cell.seeds
state = seeds.state.numpy()
assert state.tolist() == [1, 2]
three = keras.random.normal([3], seed=seeds)
seeds.state.assign(state)
np.testing.assert_array_equal(
    keras.random.normal([3], seed=seeds), three
)
one, two = keras_cell.one, keras_cell.two
assert one.shape == two.shape == torch_cell.one.shape
assert not np.array_equal(one, two)
# stateless: the same seed, the same numbers
stateless = tf.random.stateless_normal
draws = [stateless([3], seed=[1, 2]) for _ in range(2)]
np.testing.assert_array_equal(*draws)
np.testing.assert_array_equal(draws[0], three)
# PyTorch's dropout takes no generator, only the global one
assert torch.equal(torch_cell.one, torch_cell.two)
states = torch.random.get_rng_state()
drops = []
for _ in range(2):
    torch.random.set_rng_state(states)
    drops.append(torch.dropout(torch.ones(99), 0.5, True))
assert torch.equal(*drops)
assert torch_cell.seeds.shape == torch_cell.state.shape
print("different")
