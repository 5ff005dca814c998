"""By hand, PyTorch reads the words that `ctc_decode` reads"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import keras

with redirect_stdout(None):
    import keras_cell
    import torch_cell

assert keras_cell.words == torch_cell.words == ["2026", "77"]

# four classes only, so that many frames repeat
noise = np.random.default_rng(1).normal(size=(500, 20, 4))
left, left_score = keras_cell.read(noise.astype("float32"))
right, right_score = torch_cell.read(torch.tensor(noise))
for row, word in zip(left, right):
    assert row[row > 0].tolist() == word.tolist()
    assert len(row) == 20 and (row[len(word):] == -1).all()
gap = np.abs(left_score - right_score.numpy()).max()
assert gap <= 1e-4
print(f"score of 500 words: {gap:.1e} (at most 1e-04)")

# blanks dropped before the merge: a double digit is lost
path = torch_cell.logits[1].argmax(dim=-1)
naive = torch.unique_consecutive(path[path != 0])
assert [torch_cell.vocab[c] for c in naive] == ["7"]
assert keras_cell.words[1] == "77"
# and without any merge, the same digit is read three times
row, _ = keras.ops.ctc_decode(
    keras_cell.logits, np.array([8, 8]), merge_repeated=False
)
assert [int(c) for c in row[0, 1] if c > 0] == [8, 8, 8]
# nn has the loss, and nothing to decode with
assert not [n for n in dir(torch.nn) if "decode" in n.lower()
            and "Transformer" not in n]

# a search over many paths may read what no best frame says
two = np.log([[[0.6, 0.4], [0.6, 0.4]]])  # blank 0.6, class 1
greedy, _ = keras.ops.ctc_decode(two, [2])
beam, _ = keras.ops.ctc_decode(two, [2], strategy="beam_search")
assert int(greedy[0, 0, 0]) == -1 and int(beam[0, 0, 0]) == 1
print("one side")
