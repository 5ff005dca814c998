"""`(logits.argmax(dim=1) == y).float().mean()`"""
import torch
from sklearn.datasets import load_iris
from torch import nn

torch.manual_seed(0)
x, y = load_iris(return_X_y=True)
x = torch.tensor((x - x.mean(0)) / x.std(0)).float()
y = torch.tensor(y)

model = nn.Linear(4, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.CrossEntropyLoss()

for epoch in range(50):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
model.eval()
with torch.no_grad():
    logits = model(x)
right = logits.argmax(dim=1) == y
accuracy = right.float().mean().item()  # bool has no mean
print(f"accuracy: {accuracy:.2f}")
