"""`CrossEntropyLoss()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = load_digits()
x = torch.tensor(digits.data / 16, dtype=torch.float32)
y = torch.tensor(digits.target)  # whole numbers 0 to 9

model = nn.Linear(64, 10)  # ends in logits
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.CrossEntropyLoss()

first = loss_fn(model(x), y).item()
for epoch in range(40):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()
model.eval()
with torch.no_grad():
    last = loss_fn(model(x), y).item()
print("the loss falls:", last < first / 2)
print(f"loss at the end: {last:.2f}")
