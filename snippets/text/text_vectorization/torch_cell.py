"""`Counter(words)`, `index.get(word, 1)`, `pad_sequence`"""
import string
from collections import Counter

import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

texts = ["The cat sat.", "A dog sat, the cat ran!"]
new_texts = ["THE DOG, the bird?", "A cat-nap"]
marks = str.maketrans("", "", string.punctuation)


def split(text):
    return text.lower().translate(marks).split()


def adapt(texts):
    counts = Counter(sum(map(split, texts), []))
    order = sorted((counts[word], word) for word in counts)
    return ["", "[UNK]"] + [word for _, word in order[::-1]]


def vectorize(texts, words):
    number = {word: i for i, word in enumerate(words)}
    rows = [[number.get(w, 1) for w in split(t)] for t in texts]
    rows = [torch.tensor(row) for row in rows]
    return pad_sequence(rows, batch_first=True)


words = adapt(texts)
index = vectorize(new_texts, words)
print("words:", words)
print("index:", index.tolist())
embedding = nn.Embedding(len(words), 8)
print("embedded:", tuple(embedding(index).shape))
