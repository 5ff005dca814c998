"""Results, side effects, and what makes each compile again"""
import io
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import torch._inductor.config as inductor

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

gap = np.subtract(torch_cell.results, keras_cell.results)
gap = np.abs(gap).max()
assert gap <= 1e-5
print(f"compiled results: {gap:.1e} (at most 1e-05)")
for cell in (keras_cell, torch_cell):
    compiled = cell.results[::2]
    np.testing.assert_allclose(compiled, cell.plain, atol=1e-5)


def prints(function, *args):
    screen = io.StringIO()
    with redirect_stdout(screen):
        function(*args)
    return screen.getvalue() != ""


assert not prints(keras_cell.fast, keras_cell.x, 2)
assert prints(torch_cell.fast, torch_cell.x, 2)
assert torch_cell.fast is not torch_cell.weighted


def compilations(ones, numbers):
    """How often each compiles for these shapes and n."""
    graphs = []

    def backend(graph, inputs):
        graphs.append(graph)
        return graph.forward

    torch._dynamo.reset()
    one = tf.function(keras_cell.weighted)
    two = torch.compile(torch_cell.weighted, backend=backend)
    with redirect_stdout(None):
        for size, n in zip(ones, numbers):
            one(tf.ones(size), n)
            two(torch.ones(size), n)
    return one.experimental_get_tracing_count(), len(graphs)


assert compilations([3] * 5, [2, 3, 4, 5, 6]) == (5, 2)
assert compilations([2, 3, 4, 5, 6], [2] * 5) == (5, 2)
print("five n, or five shapes: tf.function traces 5 times,")
print("torch.compile compiles twice")

try:
    with inductor.patch({"cpp.cxx": ("no-such-compiler",)}):
        torch.compile(torch.sin)(torch.ones(3))
except RuntimeError as error:
    assert "No working C++ compiler" in str(error)
else:
    raise AssertionError("it needs no compiler")

# a graph has no value yet that Python could ask
try:
    tf.function(lambda x: bool(x > 0))(tf.constant(1.0))
except TypeError as error:
    assert "as a Python `bool` is not allowed" in str(error)
else:
    raise AssertionError("a graph gave a bool")
print("same")
