"""`nn.LSTM(input_size, hidden_size)`, `(h, c)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randint(2, 10, (2000, 4))
y = x.flip(1)  # to write each row backwards
given = nn.functional.pad(y[:, :-1], (1, 0), value=1)  # start

embed = nn.Embedding(10, 16)
encoder = nn.LSTM(16, 64, batch_first=True)
decoder = nn.LSTM(16, 64, batch_first=True)
head = nn.Linear(64, 10)
parts = nn.ModuleList([embed, encoder, decoder, head])


def model(x, given):
    _, (h, c) = encoder(embed(x))
    return head(decoder(embed(given), (h, c))[0])


loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(parts.parameters(), lr=0.02)
for i in torch.arange(2000).repeat(8).split(100):
    loss = loss_fn(model(x[i], given[i]).transpose(1, 2), y[i])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
right = model(x, given).argmax(dim=-1) == y
print("right, above 0.9:", bool(right.float().mean() > 0.9))
