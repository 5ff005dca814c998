"""Every text of four letters, then beam search's two slips"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ops, letters = keras_cell.ops, keras_cell.letters
for name in "letters", "text", "codes":
    ours, theirs = (
        getattr(c, name) for c in (keras_cell, torch_cell)
    )
    assert ours == theirs
assert (keras_cell.count == torch_cell.count).all()
gap = np.abs(keras_cell.chance - torch_cell.chance).max()
assert gap <= 1e-6
model = torch_cell.model.numpy()
gap = np.abs(keras_cell.model - model).max()
assert gap <= 1e-5
print(f"log-probabilities: {gap:.1e} (at most 1e-05)")

# all 27 ** 4 texts after a space
every = model[0]
for _ in range(3):
    every = every[..., None] + model
places = np.unravel_index(every.argmax(), every.shape)
known = "".join([" ", *(letters[i] for i in places)])
gap = 0
for cell in keras_cell, torch_cell:
    assert cell.best[0] == known != cell.greedy[0]
    gap = max(gap, abs(cell.best[1] - every.max()))
assert gap <= 1e-5
print(f"5 beams, best of all texts: {gap:.1e} (at most 1e-05)")
gap = 0
for width in range(5, 10):
    (ours, score), (theirs, score_) = (
        cell.search(width) for cell in (keras_cell, torch_cell)
    )
    assert ours == theirs
    gap = max(gap, abs(score - score_))
assert gap <= 1e-5
print(f"scores of 5 to 9 beams: {gap:.1e} (at most 1e-05)")
lost = float(every.max()) - keras_cell.greedy[1]
assert lost >= 0.5
print(f"best of all texts, 1 beam: {lost:.2f} (at least 0.5)")

# beams chosen by a tensor, as in PyTorch
try:
    ops.zeros((4, 1), "int32")[ops.array([0, 0, 1, 3])]
except TypeError:
    print("plain, x[beam] in Keras: refused")
else:
    raise AssertionError("a tensor was taken as an index")


def search(score, flat=True):
    """With another start, or the best letter of each beam."""
    x, table = torch.zeros(5, 1).long(), torch_cell.model
    for _ in range(4):
        ahead = score[:, None] + table[x[:, -1]]
        if flat:
            score, best = ahead.flatten().topk(5)
            best = best[:, None]
            x = torch.cat([x[best[:, 0] // 27], best % 27], 1)
        else:
            score, best = ahead.max(dim=1)
            x = torch.cat([x, best[:, None]], dim=1)
    return x, score[0].item()


first = torch.tensor([0.0] + 4 * [-np.inf])
assert search(first)[1] == torch_cell.best[1]
# all five count at the start: five times the same text
x, score = search(torch.zeros(5))
assert len(x.unique(dim=0)) == 1
assert abs(score - torch_cell.greedy[1]) <= 1e-6
# top_k of (beams, letters) looks at each beam alone
assert ops.top_k(ops.zeros((5, 27)), 2)[0].shape == (5, 2)
assert torch.zeros(5, 27).topk(2)[0].shape == (5, 2)
assert search(first, flat=False)[1] == score
# of equal scores Keras takes the first; PyTorch promises none
assert list(ops.top_k(ops.zeros(99), 3)[1]) == [0, 1, 2]
print("same after")
