"""`torch.topk(x, k)`, `x[i]`"""
import re

import numpy as np
import torch
from sklearn.datasets import load_iris

letters = " abcdefghijklmnopqrstuvwxyz"
text = re.sub("[^a-z]+", " ", load_iris().DESCR.lower())
codes = [letters.index(c) for c in text]
count = np.full((27, 27), 0.01, "float32")
np.add.at(count, (codes[:-1], codes[1:]), 1)  # c, the next one
chance = count / count.sum(axis=1, keepdims=True)
model = torch.tensor(chance).log()


def search(width):
    x = torch.zeros(width, 1, dtype=torch.int64)  # a space
    score = torch.tensor([0.0] + [-np.inf] * (width - 1))  # one
    for _ in range(4):
        ahead = (score[:, None] + model[x[:, -1]]).flatten()
        score, best = torch.topk(ahead, width)
        beam, token = best // 27, best % 27
        x = x[beam]  # the beams that go on
        x = torch.cat([x, token[:, None]], dim=1)
    return "".join(letters[i] for i in x[0]), float(score[0])


greedy, best = search(1), search(5)
print(f"1 beam:  {greedy[0]!r} {greedy[1]:.2f}")
print(f"5 beams: {best[0]!r} {best[1]:.2f}")
