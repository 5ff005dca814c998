"""`logits.argmax`, `torch.unique_consecutive`"""
import numpy as np
import torch
import torch.nn.functional as F

vocab = "-0123456789"  # class 0 is the blank
frames = ["22-0-226", "-77-7---"]  # best class of each
best = [[vocab.index(c) for c in f] for f in frames]
noise = np.random.default_rng(0).random((2, 8, 11))
noise = torch.tensor(noise)
logits = noise + 3 * F.one_hot(torch.tensor(best), 11)


def read(logits):
    path = logits.argmax(dim=-1)
    merged = [torch.unique_consecutive(row) for row in path]
    classes = [row[row != 0] for row in merged]  # then blanks
    score = -logits.amax(dim=-1).sum(dim=1)
    return classes, score


classes, score = read(logits)
for row in classes:
    print("classes:", row.tolist())
words = ["".join(vocab[c] for c in row) for row in classes]
print("words:", words)
print("scores:", [f"{s:.1f}" for s in score.tolist()])
