"""`tree_map(f, tree)`, `tree_flatten(tree)`"""
import torch
from torch.utils._pytree import tree_flatten, tree_map
from torch.utils._pytree import tree_unflatten

batch = {
    "words": torch.tensor([4, 5, 6]),
    "image": (torch.ones(2, 2), torch.zeros(3)),
}
halves = tree_map(lambda x: x / 2, batch)
sizes = tree_map(lambda x: x.numel(), batch)
leaves, tree = tree_flatten(sizes)  # keys as they were put in
rebuilt = tree_unflatten(leaves, tree)
print("halves:", halves["words"].numpy())
print("sizes:", sizes)
print("leaves:", leaves)
print("rebuilt:", rebuilt == sizes)
