"""`torch.autocast(device_type, dtype)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16

hidden, scores = nn.Linear(64, 64), nn.Linear(64, 10)
model = nn.Sequential(hidden, nn.ReLU(), scores)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(60):
    optimizer.zero_grad()
    # around forward pass and loss: the layers stay as they are
    with torch.autocast("cpu", dtype=torch.bfloat16):
        outputs = model(x)
        loss = loss_fn(outputs, y)  # computed in float32
    loss.backward()
    optimizer.step()

print("weights:", hidden.weight.dtype)
print("scores:", outputs.dtype)
print("loss:", loss.dtype)
accuracy = (outputs.argmax(dim=1) == y).sum().item() / len(y)
print("accuracy over 0.9:", accuracy > 0.9)
