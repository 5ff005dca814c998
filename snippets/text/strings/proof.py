"""The same text, in tensors and in Python's own strings"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
try:
    torch.tensor(torch_cell.lines)
except ValueError as error:
    assert "'str'" in str(error)
else:
    raise AssertionError("PyTorch made a tensor of strings")


def text(tensor):
    return [each.decode() for each in tensor.numpy()]


for name in ("lines", "lower", "plain"):
    left = text(getattr(keras_cell, name))
    assert left == getattr(torch_cell, name)
words = keras_cell.decoded
assert words == torch_cell.decoded == torch_cell.words
assert keras_cell.joined.numpy().decode() == torch_cell.joined
lengths = keras_cell.lengths.numpy()
gap = np.abs(lengths - torch_cell.lengths.numpy()).max()
assert gap <= 1e-9
print(f"lengths in letters: {gap:.1e} (at most 1e-09)")
gap = abs(keras_cell.number.numpy() - torch_cell.number.item())
assert gap <= 1e-6
print(f"numbers read: {gap:.1e} (at most 1e-06)")

# Told nothing, TensorFlow counts bytes and knows no é
strings, lines = tf.strings, keras_cell.lines
assert strings.length(lines).numpy().tolist() == [13, 7]
assert lengths.tolist() == [12, 7]
assert text(strings.lower(["CAFÉ"])) == ["cafÉ"]
assert text(strings.lower(["CAFÉ"], "utf-8")) == ["café"]
# Split at one space, both give an empty word; at none, none
single = strings.split(lines, " ")[0]
assert text(single) == torch_cell.lines[0].split(" ")
assert "" in text(single) and "" not in words[0]
assert isinstance(keras_cell.words, tf.RaggedTensor)
assert (tf.constant("a") + "b").numpy() == b"ab"
assert lines.dtype == tf.string and words[1] == ["room", "#"]
print("one side")
