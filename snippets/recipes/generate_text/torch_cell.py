"""`torch.multinomial(probabilities, 1)`, `torch.topk`"""
import torch
from torch import nn

torch.manual_seed(0)
text = "the cat sat on the mat and the rat ran to the hat " * 20
letters = sorted(set(text))
x = torch.tensor([letters.index(letter) for letter in text])

model = nn.Embedding(12, 12)
loss_fn = nn.CrossEntropyLoss()  # which letter follows which
optimizer = torch.optim.Adam(model.parameters(), lr=0.3)
for _ in range(60):
    optimizer.zero_grad()
    loss_fn(model(x[:-1]), x[1:]).backward()
    optimizer.step()


def sample(logits, temperature, k):
    best, places = torch.topk(logits / temperature, k)
    pick = torch.multinomial(best.softmax(dim=-1), 1)
    return places.gather(-1, pick)


def write(temperature, token=x[:1], said=""):
    for _ in range(20):
        token = sample(model(token), temperature, k=3)[:, 0]
        said += letters[int(token)]
    return said


print("cold:", write(0.01))
print("warm:", len(write(1.0)), "letters, of", len(letters))
