"""`torch.save(state, path)`, `torch.optim.RMSprop`"""
import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
with torch.no_grad():
    model.weight.copy_(torch.tensor([[1.0, 2.0]]))
x = torch.tensor([[3.0, 4.0]])
optimizer = torch.optim.RMSprop(model.parameters(), lr=0.1)
loss = (model(x) ** 2).mean()
loss.backward()
optimizer.step()
trained = model.weight.detach()
torch.save(model.state_dict(), "model.pt")

state = torch.load("model.pt")
names = sorted(state)
print(names)
again = state["weight"]
print("read:", again.ravel().numpy().round(3))
