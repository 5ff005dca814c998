"""`model.eval()`, `torch.inference_mode()`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16).float(), torch.tensor(y)
x, x_test, y, y_test = x[:1700], x[1700:], y[:1700], y[1700:]

model = nn.Sequential(nn.Dropout(0.5), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
loss_fn = nn.CrossEntropyLoss()
for epoch in range(20):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()

model.eval()  # evaluate does this, a plain call does not
total = hits = 0
with torch.inference_mode():
    for xb, yb in zip(x_test.split(32), y_test.split(32)):
        logits = model(xb)
        total += loss_fn(logits, yb).item() * len(yb)
        hits += (logits.argmax(dim=1) == yb).sum().item()
print(f"loss: {total / len(y_test):.2f}")
print(f"accuracy: {hits / len(y_test):.2f}")
