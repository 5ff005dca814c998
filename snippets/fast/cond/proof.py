"""Both branches on both sides, and what if does instead"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

rng = np.random.default_rng(0)
gaps = []
for x in rng.normal(size=(8, 2)).astype("float32"):
    x, y = tf.constant(x), torch.tensor(x)
    want = keras_cell.f(x).numpy()
    results = [keras_cell.graph(x), torch_cell.f(y)]
    for found in *results, torch_cell.graph(y):
        gaps.append(np.abs(np.asarray(found) - want).max())
    truth = y * 2 if y.sum() > 0 else y - 1
    np.testing.assert_allclose(want, truth, atol=1e-6)
gap = max(gaps)
assert gap <= 1e-6
print(f"both branches: {gap:.1e} (at most 1e-06)")
slopes = keras_cell.slope, torch_cell.slope
np.testing.assert_array_equal(*slopes)
assert slopes[0].numpy().tolist() == [2, 2]


def by_if(x):
    return x * 2 if x.sum() > 0 else x - 1


# a plain if: TensorFlow rewrites it, and only in a graph of its
# own; torch.compile splits there, or raises if it may not
def by_tf_if(x):
    return x * 2 if tf.reduce_sum(x) > 0 else x - 1


x = torch_cell.x.detach()
one = tf.function(by_tf_if)
two = torch.compile(by_if, backend="aot_eager")
for y in x, -x:
    given = tf.constant(y.numpy())
    np.testing.assert_allclose(one(given), two(y))
assert one.experimental_get_tracing_count() == 1
breaks = torch._dynamo.explain(by_if)(x).graph_break_count
assert breaks == 1
explained = torch._dynamo.explain(torch_cell.f)(x)
assert explained.graph_break_count == 0
try:
    torch.compile(by_if, backend="aot_eager", fullgraph=True)(x)
except RuntimeError as error:
    assert "Data-dependent branching" in str(error)
else:
    raise AssertionError("an if was accepted")

# torch.cond wants new tensors of one shape from both branches
problems = []
for no in (lambda x: x), (lambda x: x[0] * 1):
    try:
        torch.cond(x.sum() > 0, lambda x: x * 2, no, (x,))
    except RuntimeError as error:
        problems.append(str(error))
    else:
        raise AssertionError("torch.cond took it")
assert "Encountered aliasing" in problems[0]
assert "fake tensor" in problems[1]
last = torch_cell.chosen.detach(), keras_cell.chosen
np.testing.assert_array_equal(*last)
assert last[0].tolist() == [3, 6]
print("same")
