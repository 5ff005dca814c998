"""`x[:, None].expand(-1, n, -1)`"""
import torch
from torch import nn

torch.manual_seed(0)
start = 6 * torch.rand(1000, 1)
x = (start + 0.6 * torch.arange(10)).sin()[..., None]  # waves
odd = x[:100].clone()
odd[:, 5] *= -1  # one step is wrong

encoder = nn.LSTM(1, 16, batch_first=True)
decoder = nn.LSTM(16, 16, batch_first=True)
dense = nn.Linear(16, 1)


def model(x):
    h = encoder(x)[1][0][-1]  # the whole wave in 16 numbers
    steps = h[:, None].expand(-1, 10, -1)
    return dense(decoder(steps)[0])


parts = nn.ModuleList([encoder, decoder, dense])
optimizer = torch.optim.Adam(parts.parameters(), lr=0.01)
loss_fn = nn.MSELoss()
for xb in x.repeat(5, 1, 1).split(32):
    optimizer.zero_grad()
    loss_fn(model(xb), xb).backward()
    optimizer.step()
ratio = loss_fn(model(odd), odd) / loss_fn(model(x), x)
print("odd waves stand out, 10 times:", bool(ratio > 10))
