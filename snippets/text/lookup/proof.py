"""The same numbers for the same words, there and back"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras
from sklearn.datasets import load_iris

layers, words = keras_cell.layers, keras_cell.words
for name in "index", "labels":
    mine = getattr(keras_cell, name).numpy()
    gap = np.abs(mine - getattr(torch_cell, name).numpy()).max()
    assert gap <= 0
    print(f"{name}: {gap} (at most 0)")
assert keras_cell.back == torch_cell.back
assert keras_cell.back == ["blue", "red", "[UNK]"]
assert keras_cell.inverse.get_vocabulary() == torch_cell.inverse


def refusal(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return f"{type(error).__name__} {error}"
    raise AssertionError("it was accepted")


# counted from 0, as enumerate does, each known word is one off
plain = np.array([words.index(word) for word in words])
gap = np.abs(keras_cell.lookup(words).numpy() - plain).min()
assert gap >= 1
print(f"enumerate from 0: {gap} (at least 1)")

# so as labels of three classes they are one too many
labels = keras_cell.lookup(words)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
logits = np.zeros((3, 3), dtype="float32")
said = refusal(loss_fn, labels, logits)
assert "outside the valid range of [0, 3)" in said
cross_entropy = torch.nn.functional.cross_entropy
labels = torch.tensor(list(torch_cell.lookup.values()))
said = refusal(cross_entropy, torch.zeros(3, 3), labels)
assert "Target 3 is out of bounds" in said

# one-hot: a column for the unknown
rows = layers.StringLookup(
    vocabulary=words, output_mode="one_hot"
)(keras_cell.batch)
one_hot = torch.nn.functional.one_hot
theirs = one_hot(torch_cell.index, len(words) + 1)
assert rows.shape == (3, 4)
np.testing.assert_array_equal(rows, theirs)

# with mask_token the mask is 0, and the unknown moves to 1
masked = layers.StringLookup(vocabulary=words, mask_token="")
found = masked(["", "pink", *words]).numpy()
assert found.tolist() == [0, 1, 2, 3, 4]

# nothing is lowered or split; adapt orders by frequency
assert keras_cell.lookup(["Red", "red "]).numpy().max() == 0
names = np.repeat(load_iris().target_names.tolist(), [1, 3, 2])
learned = layers.StringLookup()
learned.adapt(names)
assert learned.get_vocabulary()[1:] == [
    "versicolor",
    "virginica",
    "setosa",
]
assert "Red" not in torch_cell.lookup

# a tensor of PyTorch holds no text
assert "str" in refusal(torch.tensor, words)
assert "KeyError" in refusal(lambda: torch_cell.lookup["pink"])
print("one side")
