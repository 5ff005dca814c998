"""`keras.ops.top_k(x, k)`, `keras.ops.take(x, i, axis)`"""
import re

import numpy as np
from keras import ops
from sklearn.datasets import load_iris

letters = " abcdefghijklmnopqrstuvwxyz"
text = re.sub("[^a-z]+", " ", load_iris().DESCR.lower())
codes = [letters.index(c) for c in text]
count = np.full((27, 27), 0.01, "float32")
np.add.at(count, (codes[:-1], codes[1:]), 1)  # c, the next one
chance = count / count.sum(axis=1, keepdims=True)
model = ops.log(chance)


def search(width):
    x = ops.zeros((width, 1), "int32")  # a space
    score = ops.array([0.0] + [-np.inf] * (width - 1))  # one
    for _ in range(4):
        ahead = ops.take(model, x[:, -1], axis=0)
        ahead = ops.reshape(score[:, None] + ahead, -1)
        score, best = ops.top_k(ahead, width)
        beam, token = best // 27, best % 27
        x = ops.take(x, beam, axis=0)  # beams that go on
        x = ops.concatenate([x, token[:, None]], axis=1)
    return "".join(letters[i] for i in x[0]), float(score[0])


greedy, best = search(1), search(5)
print(f"1 beam:  {greedy[0]!r} {greedy[1]:.2f}")
print(f"5 beams: {best[0]!r} {best[1]:.2f}")
