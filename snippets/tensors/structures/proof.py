"""A function on each tensor of a structure, and its leaves"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

tf, tree_flatten = keras_cell.tf, torch_cell.tree_flatten
left, right = keras_cell.leaves, torch_cell.leaves
assert left == [4, 3, 3] and right == [3, 4, 3]
gap = np.abs(np.subtract(left, right)).max()
assert gap >= 1
print(f"plain, leaves in their order: {gap} (at least 1)")
ordered = dict(sorted(torch_cell.sizes.items()))
gap = np.abs(np.subtract(left, tree_flatten(ordered)[0])).max()
assert gap <= 1e-9
print(f"leaves, keys sorted first: {gap:.1e} (at most 1e-09)")

halves = tf.nest.flatten(keras_cell.halves)
ordered = dict(sorted(torch_cell.halves.items()))
pairs = zip(halves, tree_flatten(ordered)[0], strict=True)
gap = max(np.abs(a.numpy() - b.numpy()).max() for a, b in pairs)
assert gap <= 1e-9
print(f"halves: {gap:.1e} (at most 1e-09)")
assert keras_cell.rebuilt == torch_cell.sizes
assert torch_cell.rebuilt == keras_cell.sizes
for name in ("words", "image"):
    assert name in str(torch_cell.tree)

# Keras sorts as TensorFlow does; each kind of box stays
tree = keras.tree
assert tree.flatten(keras_cell.sizes) == left
halved = tree.map_structure(lambda x: x / 2, torch_cell.batch)
assert torch.equal(halved["words"], torch_cell.halves["words"])
assert type(keras_cell.sizes["image"]) is tuple
assert type(torch_cell.sizes["image"]) is tuple
assert list(keras_cell.sizes) == ["words", "image"]
# None is a leaf on both sides
assert tf.nest.flatten([1, None]) == [1, None]
assert tree_flatten([1, None])[0] == [1, None]
# Several structures must have one form
for mapped in (tf.nest.map_structure, torch_cell.tree_map):
    added = mapped(lambda a, b: a + b, [1, 2], [3, 4])
    assert added == [4, 6]
    try:
        mapped(lambda a, b: a + b, [1, 2], [3])
    except ValueError:
        continue
    raise AssertionError("two forms were mapped together")
print("same after")
