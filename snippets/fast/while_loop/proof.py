"""The same loop over random numbers, and a list in a graph"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf


@tf.function
def with_list(x):
    total, sums = 0.0, []
    for one in x:  # a graph's loop: the list is filled once
        total += one
        sums.append(total)
    return tf.stack(sums)


try:
    with_list(keras_cell.x)
except Exception as error:  # a class that is not public
    assert "out of scope" in str(error)
else:
    raise AssertionError("a list was filled in a graph")
print("plain, a list in tf.function: refused")
eager = with_list.python_function(keras_cell.x)
np.testing.assert_array_equal(eager, [1, 3, 6, 10, 15])

rng = np.random.default_rng(0)
gaps = []
for limit in 0.1, 2.0, 5.5:
    x = rng.uniform(size=30).astype("float32")
    truth = x.cumsum()
    count = int((truth < limit).sum()) + 1
    for cell in keras_cell, torch_cell:
        given = torch.tensor(x) if cell is torch_cell else x
        for function in cell.run, cell.f:
            steps, sums = function(given, limit)
            assert int(steps) == count == len(sums)
            gap = np.abs(np.asarray(sums) - truth[:count])
            gaps.append(gap.max())
gap = max(gaps)
assert gap <= 1e-5
print(f"sums, a TensorArray: {gap:.1e} (at most 1e-05)")

# torch.compile splits at the test of a tensor
explain = torch._dynamo.explain(torch_cell.run)
breaks = explain(torch_cell.x, 8.0)
assert breaks.graph_break_count >= 1

# gradients go through both loops
x = np.float32([1, 2, 3])
with tf.GradientTape() as tape:
    given = tf.Variable(x)
    loss = tf.reduce_sum(keras_cell.f(given, 5.0)[1])
given_too = torch.tensor(x, requires_grad=True)
torch_cell.run(given_too, 5.0)[1].sum().backward()
slope = tape.gradient(loss, given)
slope = tf.convert_to_tensor(slope).numpy()
np.testing.assert_allclose(slope, [3, 2, 1])
np.testing.assert_allclose(given_too.grad, slope)

for name in "scanned", "mapped":
    both = getattr(keras_cell, name), getattr(torch_cell, name)
    np.testing.assert_allclose(*both)
print("same after")
