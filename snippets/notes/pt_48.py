"""the loop makes one step per batch, and hides Python's own id()"""
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(100, 3)
dataset = TensorDataset(x, (x[:, 0] > 0).long())
dataloader = DataLoader(dataset, batch_size=32)
model, crit = nn.Linear(3, 2), nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
losses, epochs = [], 5
for epoch in range(epochs):
    for id, (data, targets) in enumerate(dataloader):
        scores = model(data)
        loss = crit(scores, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
assert len(dataloader) == 4 and scores.shape == (4, 2)
assert len(losses) == epochs * len(dataloader)
assert sum(losses[-4:]) < sum(losses[:4])
assert id == 3 and not callable(id)
