"""`F.cross_entropy(output, y, ignore_index=-100)`"""
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randint(1, 10, (512, 8))
y = F.pad(x.diff() > 0, (1, 0)).long()  # it rises?
length = torch.randint(2, 9, (512, 1))
x[torch.arange(8) >= length] = 0
y[x == 0] = -100  # left out by default

embed = nn.Embedding(10, 16)
lstm = nn.LSTM(16, 32, batch_first=True)
dense = nn.Linear(32, 2)  # two scores for each token
model = nn.ModuleList([embed, lstm, dense])
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(60):
    output = dense(lstm(embed(x))[0])
    loss = F.cross_entropy(output.movedim(-1, 1), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
right = (output.argmax(dim=-1) == y)[y != -100].float().mean()
print(f"real tokens that are right: {right:.2f}")
