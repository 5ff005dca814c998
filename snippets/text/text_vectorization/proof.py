"""The same words, the same numbers, and where they part"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from collections import Counter
from string import punctuation

from sklearn.datasets import load_diabetes, load_wine

adapt, split = torch_cell.adapt, torch_cell.split


def both(texts, new_texts, **options):
    """Words and numbers of Keras, then of PyTorch."""
    layer = keras_cell.layers.TextVectorization(**options)
    layer.adapt(texts)
    words = adapt(texts)
    found = layer(new_texts).numpy()
    theirs = torch_cell.vectorize(new_texts, words).numpy()
    return layer.get_vocabulary(), found, words, theirs


mine, theirs = keras_cell.index.numpy(), torch_cell.index
gap = np.abs(mine - theirs.numpy()).max()
assert gap <= 0 and mine.shape == (2, 4)
print(f"index of four words: {gap} (at most 0)")
assert keras_cell.words == torch_cell.words
# a padded place is 0, an unknown word 1: a hyphen joins two
assert mine[0, 3] == 1 and "bird" not in keras_cell.words
assert mine[1].tolist() == [7, 1, 0, 0]
assert split("A cat-nap") == ["a", "catnap"]

# a page of English, all 32 marks, words never seen
texts = load_wine().DESCR.splitlines()
texts += [f"a{mark}b" for mark in punctuation]
other = load_diabetes().DESCR.splitlines()
words, found, words_torch, found_torch = both(texts, other)
assert words == words_torch and len(words) > 200
gap = np.abs(found - found_torch).max()
assert gap <= 0 and (found == 1).sum() > 50
print(f"index of a page: {gap} (at most 0)")

# words of one frequency: Counter keeps the order of the text,
# Keras turns the alphabet round
counts = Counter(sum(map(split, texts), []))
common = [word for word, count in counts.most_common()]
assert [counts[word] for word in words[2:]] == [
    counts[word] for word in common
]
number = {word: i for i, word in enumerate(common, start=2)}
gap = max(abs(words.index(w) - number[w]) for w in common)
assert gap >= 100
print(
    "number of places moved by most_common: "
    f"{gap} (at least 100)"
)

# Keras lowers the letters from A to Z alone
words, _, words_torch, _ = both(["École école"], ["École"])
assert sorted(words[2:]) == ["École", "école"]
assert words_torch[2:] == ["école"]

# the same vectors behind the same numbers
table = keras_cell.embedding.get_weights()[0]
with torch.no_grad():
    torch_cell.embedding.weight.copy_(torch.tensor(table))
    theirs = torch_cell.embedding(torch_cell.index).numpy()
gap = np.abs(
    keras_cell.embedding(keras_cell.index) - theirs
).max()
assert gap <= 0
print(f"embeddings: {gap:.0f} (at most 0)")

# max_tokens counts padding and unknown; a length cuts or pads
layer = keras_cell.layers.TextVectorization(
    max_tokens=5, output_sequence_length=3
)
layer.adapt(keras_cell.texts)
assert layer.get_vocabulary() == torch_cell.words[:5]
assert layer(keras_cell.new_texts).shape == (2, 3)
print("one side")
