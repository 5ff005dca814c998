"""`nn.MSELoss()`, `loss.backward()`, `optimizer.step()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.arange(8.0).reshape(8, 1) / 8
y = 2 * x + 1

model = nn.Linear(1, 1)
try:
    model.fit(x, y)
except AttributeError as error:
    print(error)

optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.MSELoss()

weight = model.weight.detach().clone()
for epoch in range(3):
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
trained = model.weight.detach().clone()
print("the loop moved the weights:", not trained.equal(weight))

fast = torch.compile(model)  # something else: the same, faster
shared = fast.weight is model.weight
print("torch.compile shares the weights:", shared)
