"""A function with a branch, as a graph of each kind"""
import io
from contextlib import redirect_stderr, redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = torch_cell.x
np.testing.assert_array_equal(keras_cell.x, x)


def apart(program):
    """From TensorFlow's graph, over inputs of both branches."""
    gaps = []
    half = torch.full((5, 2), 0.05)
    for y in x, -x, torch.zeros(1, 2), half, -half:
        found, want = program(y), keras_cell.graph(y.numpy())
        plain = keras_cell.f(y.numpy())
        np.testing.assert_array_equal(plain, want)
        np.testing.assert_array_equal(torch_cell.f(y), want)
        gaps.append(np.abs(found.numpy() - want.numpy()).max())
    return max(gaps)


gap = apart(torch_cell.traced)
assert gap >= 1.5
print(f"plain, jit.trace: {gap:.1f} (at least 1.5)")
gap = apart(torch_cell.scripted)
assert gap <= 1e-6
print(f"jit.script: {gap:.1e} (at most 1e-06)")

# the trace still fits where its example would have gone
assert torch.equal(torch_cell.traced(x), x + 1)
assert torch.equal(torch_cell.traced(-x), 1 - x)
messages = [str(w.message) for w in torch_cell.caught]
for old in "trace", "script":
    words = f"`torch.jit.{old}` is deprecated"
    assert any(words in message for message in messages)
assert any("boolean might cause" in words for words in messages)


class Holder(torch.nn.Module):
    def forward(self, x):
        return torch_cell.f(x)


# today's export refuses what a trace gets wrong
screen = io.StringIO()
try:
    with redirect_stderr(screen), redirect_stdout(screen):
        torch.export.export(Holder(), (x,))
except RuntimeError as error:
    assert "data-dependent expression" in str(error)
else:
    raise AssertionError("it was exported")

# one trace for all lengths
assert keras_cell.function.experimental_get_tracing_count() == 1
assert keras_cell.spec.shape.as_list() == [None, 2]
print("same after")
