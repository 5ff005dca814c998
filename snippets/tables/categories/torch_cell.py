"""`Counter(x).most_common()`, `nn.Embedding`"""
from collections import Counter

import torch
from torch import nn

torch.manual_seed(0)
x = ["Rome", "Oslo", "Rome", "Bonn", "Rome", "Oslo"]
y = torch.tensor(
    [30.0, 10.0, 31.0, 20.0, 29.0, 12.0]
)  # degrees

words = [word for word, _ in Counter(x).most_common()]
lookup = {word: k for k, word in enumerate(words, start=1)}
index = torch.tensor([lookup[word] for word in x])
size = len(lookup) + 1  # 0: unknown
table = nn.Embedding(size, 1)
optimizer = torch.optim.SGD(table.parameters(), lr=1.0)
for epoch in range(20):
    loss = nn.functional.mse_loss(table(index), y[:, None])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
new = torch.tensor(
    [lookup.get(w, 0) for w in ("Oslo", "Paris")]
)
print("index:", index.numpy(), "size:", size)
print("Oslo, Paris:", new.numpy())
print("Oslo:", round(table(new)[0].item()), "degrees")
