"""`F.one_hot(index, n)`, `torch.cat([...], dim=1)`"""
from collections import Counter

import torch
import torch.nn.functional as F

table = {
    "age": torch.tensor([20.0, 30.0, 40.0, 50.0]),
    "town": ["Lyon", "Nice", "Lyon", "Paris"],
}
mean = table["age"].mean()
deviation = table["age"].std(correction=0)
counts = Counter(table["town"])
by_count = sorted(counts, key=lambda t: (counts[t], t))
towns = ["[UNK]", *reversed(by_count)]
index = {town: number for number, town in enumerate(towns)}


def space(row):
    age = (row["age"] - mean) / deviation
    town = [index.get(word, 0) for word in row["town"]]
    town = F.one_hot(torch.tensor(town), len(towns))
    return torch.cat([age[:, None], town], dim=1)


x = space({"age": torch.tensor([35.0]), "town": ["Rome"]})
print("towns:", *towns)
print("a new row:", x.numpy().round(2).tolist())
