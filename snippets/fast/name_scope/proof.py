"""Names in a graph, and what a profiler saw under them"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

gap = np.abs(keras_cell.f(keras_cell.x) - torch_cell.y.numpy())
assert gap.max() <= 1e-5
print(f"results under names: {gap.max():.1e} (at most 1e-05)")

assert keras_cell.names == [
    "encoder/Sqrt",
    "encoder/attention/weights",
    "encoder_1/Sqrt",
]
assert keras_cell.variable.name == "encoder/scale:0"
counts = torch_cell.counts
assert (counts["encoder"], counts["attention"]) == (2, 1)
assert counts["aten::sqrt"] == 2 and counts["aten::exp"] == 1

# the profiler knows what ran inside of what
events = {e.name: e for e in torch_cell.profiler.events()}
inner = events["aten::exp"].cpu_parent
assert inner.name == "attention"
assert inner.cpu_parent.name == "encoder"

# without a graph an operation has no name to put it in
try:
    print(tf.sqrt(keras_cell.x).name)
except AttributeError as error:
    assert "Tensor.name is undefined when eager" in str(error)
else:
    raise AssertionError("a tensor had a name")
print("one side")
