"""`keras.ops.ctc_decode(logits, lengths)`"""
import keras
import numpy as np

vocab = "-0123456789"  # class 0 is the blank
frames = ["22-0-226", "-77-7---"]  # best class of each
best = [[vocab.index(c) for c in f] for f in frames]
noise = np.random.default_rng(0).random((2, 8, 11))
logits = noise + 3 * keras.ops.one_hot(best, 11)


def read(logits):
    n, time, _ = logits.shape
    lengths = np.full(n, time)
    paths, score = keras.ops.ctc_decode(logits, lengths)
    classes = np.array(paths[0])  # greedy has one path a word
    return classes, score[:, 0]


classes, score = read(logits)
for row in classes:
    print("classes:", row.tolist())  # -1: nothing more
words = ["".join(vocab[c] for c in r if c > 0) for r in classes]
print("words:", words)
print("scores:", [f"{float(s):.1f}" for s in score])
